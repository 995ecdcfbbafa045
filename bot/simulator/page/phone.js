// One person's phone: the chats on it, what is shown of the one in front, and what the person does.

import { element, messageElement } from "/message.js";

const MOST_SHOWN = 150;

export class Phone {
  constructor(shown, desk) {
    this.desk = desk;
    this.personId = shown.person_id;
    this.shown = shown;
    this.room = shown.rooms[0];
    this.unread = new Map();
    this.drawn = new WeakMap();
    this.days = new Map();
    this.stale = true;
    this.wrote = false;
    this.build();
  }

  get inGroup() { return this.room.chat_id < 0; }

  build() {
    const person = this.desk.personName(this.personId);
    this.root = element("section", "phone");
    this.root.setAttribute("aria-label", `${person}'s phone`);
    const owner = element("div", "owner");
    owner.append(element("strong", "", person), element("span", "", this.shown.label));
    const frame = element("div", "frame");
    this.status = element("div", "status");
    this.tabs = element("div", "tabs");
    this.tabs.setAttribute("role", "tablist");
    this.log = element("div", "log");
    this.log.tabIndex = 0;
    this.log.setAttribute("role", "log");
    this.toast = element("div", "toast");
    this.toast.setAttribute("role", "status");
    this.hints = element("div", "hints");
    frame.append(this.status, this.tabs, this.log, this.toast, this.hints, this.composer(person));
    this.root.append(owner, frame);
    this.drawTabs();
  }

  composer(person) {
    const form = element("form", "composer");
    this.input = element("textarea");
    this.input.rows = 1;
    this.input.placeholder = "Message";
    this.input.maxLength = 4096;
    this.input.setAttribute("aria-label", `Message from ${person}`);
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    const photo = element("label", "attach", "+");
    photo.title = "Send a photo";
    const file = element("input");
    file.type = "file";
    file.accept = "image/png,image/jpeg";
    file.setAttribute("aria-label", `Photo from ${person}`);
    file.addEventListener("change", () => this.sendPhoto(file));
    photo.append(file);
    const send = element("button", "send", "Send");
    form.append(photo, this.input, send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      this.input.value = "";
      if (text) this.type(text);
    });
    return form;
  }

  drawTabs() {
    this.tabs.replaceChildren(...this.shown.rooms.map((room) => {
      const tab = element("button", room.chat_id < 0 ? "tab group" : "tab");
      tab.type = "button";
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(room === this.room));
      tab.append(element("span", "avatar", [...room.title][0] || "?"), element("span", "name", room.title));
      const unread = this.unread.get(room.chat_id) || 0;
      if (unread) tab.append(element("span", "badge", unread > 99 ? "99+" : String(unread)));
      tab.addEventListener("click", () => this.open(room));
      return tab;
    }));
    this.hints.replaceChildren(...this.room.hints.map((hint) => {
      const chip = element("button", "hint", hint);
      chip.type = "button";
      chip.addEventListener("click", () => this.type(hint));
      return chip;
    }));
  }

  open(room) {
    this.room = room;
    this.unread.delete(room.chat_id);
    this.drawTabs();
    this.redraw(true);
  }

  time(seconds) { return this.desk.time(seconds); }

  // A chat changed: count what is not in front, draw what is (a few times a second at most).
  changed(chatId, isNew, fromSelf) {
    if (!this.shown.rooms.some((room) => room.chat_id === chatId)) return;
    if (chatId === this.room.chat_id) {
      this.stale = true;
    } else if (isNew && !fromSelf) {
      this.unread.set(chatId, (this.unread.get(chatId) || 0) + 1);
      this.drawTabs();
    }
  }

  redraw(toEnd = false) {
    this.stale = false;
    // Whoever writes wants to see it, wherever the chat was scrolled to.
    const atEnd = toEnd || this.wrote || this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    const messages = [...this.desk.messages(this.room.chat_id).values()].slice(-MOST_SHOWN);
    const lines = [];
    let day = "";
    for (const message of messages) {
      const of = this.desk.day(message.date);
      if (of !== day) lines.push(this.dayLine(of));
      day = of;
      if (!this.drawn.has(message)) this.drawn.set(message, messageElement(message, this));
      lines.push(this.drawn.get(message));
    }
    if (!lines.length) lines.push(this.startButton());
    this.place(lines);
    if (atEnd) this.log.scrollTop = this.log.scrollHeight;
    this.wrote = false;
  }

  dayLine(text) {
    if (!this.days.has(text)) this.days.set(text, element("p", "day", text));
    return this.days.get(text);
  }

  // What is already in its place stays there: a button that is taken out under a finger loses the tap.
  place(lines) {
    const wanted = new Set(lines);
    for (const old of [...this.log.childNodes]) if (!wanted.has(old)) old.remove();
    let next = this.log.firstChild;
    for (const line of lines) {
      if (line === next) next = next.nextSibling;
      else this.log.insertBefore(line, next);
    }
  }

  startButton() {
    const start = element("button", "start", this.inGroup ? "No messages yet" : "Start");
    start.type = "button";
    start.disabled = this.inGroup;
    start.addEventListener("click", () => this.act("start", {}));
    return start;
  }

  act(action, values) {
    return this.desk.post(`/control/people/${this.personId}/${action}`, { chat_id: this.room.chat_id, ...values });
  }

  type(text) {
    this.wrote = true;
    if (this.desk.isStartLink(text)) return this.act("open_link", { link: text });
    return this.act("type", { text });
  }

  async tap(message, button, shown) {
    if (button.url) return this.follow(button.url);
    shown.classList.add("waiting");
    await this.act("tap", { data: button.callback_data, message_id: message.message_id });
    setTimeout(() => shown.classList.remove("waiting"), 1500);
  }

  follow(link) {
    if (this.desk.isStartLink(link)) this.desk.askWhoOpens(link);
    else window.open(link, "_blank", "noopener,noreferrer");
  }

  async sendPhoto(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    await this.act("photo", { content: btoa(binary) });
  }

  enlarge(image) { this.desk.enlarge(image); }

  showToast(text) {
    if (!text) return;
    this.toast.textContent = text;
    this.toast.classList.add("visible");
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => this.toast.classList.remove("visible"), 4000);
  }
}
