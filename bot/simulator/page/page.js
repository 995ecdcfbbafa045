// The desk that the phones lie on: state from the server, events, the clock, the acts.

import { element } from "/message.js";
import { Phone } from "/phone.js";

// Fast enough for a hand, slow enough for sixty days in ten seconds.
const REDRAW_MILLISECONDS = 80;
const byId = (id) => document.getElementById(id);

class Desk {
  constructor() {
    this.chats = new Map();
    this.phones = [];
    this.people = new Map();
    this.zone = "UTC";
    this.loading = null;
    this.drawing = false;
  }

  // -- what the server knows ---------------------------------------------------------------------------------

  async load() {
    const state = await (await fetch("/control/state")).json();
    this.zone = state.stage.timezone;
    this.username = state.bot.username;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    document.title = state.stage.title;
    byId("title").textContent = state.stage.title;
    byId("subtitle").textContent = state.stage.subtitle;
    this.setFormats();
    this.setClock(state.clock);
    this.showActs(state.stage.acts);
    this.progress(state.stage);
    const rooms = new Set(state.stage.phones.flatMap((phone) => phone.rooms.map((room) => room.chat_id)));
    await Promise.all([...rooms].map((chatId) => this.loadChat(chatId)));
    this.layPhones(state.stage.phones);
  }

  async loadChat(chatId) {
    const messages = await (await fetch(`/control/chats/${chatId}/messages`)).json();
    this.chats.set(chatId, new Map(messages.map((message) => [message.message_id, message])));
  }

  layPhones(shown) {
    const same = JSON.stringify(shown) === JSON.stringify(this.phones.map((phone) => phone.shown));
    if (!same) {
      this.phones = shown.map((phone) => new Phone(phone, this));
      byId("phones").replaceChildren(...this.phones.map((phone) => phone.root));
    }
    for (const phone of this.phones) phone.redraw(true);
    this.showClock();
  }

  messages(chatId) { return this.chats.get(chatId) || new Map(); }

  personName(id) { return this.people.get(id)?.first_name || "Somebody"; }

  setFormats() {
    const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: this.zone, ...options });
    this.timeFormat = format({ hour: "2-digit", minute: "2-digit" });
    this.dayFormat = format({ weekday: "short", day: "numeric", month: "long" });
    this.longDay = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  }

  time(seconds) { return this.timeFormat.format(new Date(seconds * 1000)); }

  day(seconds) { return this.dayFormat.format(new Date(seconds * 1000)); }

  // -- what happens ------------------------------------------------------------------------------------------

  listen() {
    const source = new EventSource("/control/events");
    source.addEventListener("hello", () => this.reload());
    source.addEventListener("message", (event) => this.happened(JSON.parse(event.data)));
    source.addEventListener("error", () => this.problem("The connection is lost. Trying again …"));
  }

  reload() {
    this.problem("");
    this.loading ??= this.load().catch((error) => this.problem(String(error))).finally(() => { this.loading = null; });
    return this.loading;
  }

  happened(event) {
    if (event.type === "message" || event.type === "edited") {
      const chat = this.chats.get(event.chat_id);
      if (!chat) return;
      chat.set(event.message.message_id, event.message);
      this.changed(event.chat_id, event.type === "message", event.message.sender.id);
    } else if (event.type === "deleted") {
      this.chats.get(event.chat_id)?.delete(event.message_id);
      this.changed(event.chat_id, false, 0);
    } else if (event.type === "toast") {
      this.phones.find((phone) => phone.personId === event.user_id)?.showToast(event.text);
    } else if (event.type === "clock") {
      this.setClock(event);
    } else if (event.type === "progress") {
      this.progress(event);
    } else if (event.type === "people") {
      this.reload();
    }
  }

  changed(chatId, isNew, sender) {
    for (const phone of this.phones) phone.changed(chatId, isNew, sender === phone.personId);
    if (this.drawing) return;
    this.drawing = true;
    setTimeout(() => {
      this.drawing = false;
      for (const phone of this.phones) if (phone.stale) phone.redraw();
    }, REDRAW_MILLISECONDS);
  }

  // -- the bar -----------------------------------------------------------------------------------------------

  // Between two pushes the clock runs on by itself, at the rate that the server told.
  setClock(clock) {
    this.clock = { at: Date.parse(clock.now), rate: clock.rate, since: performance.now() };
    this.showClock();
  }

  showClock() {
    if (!this.clock) return;
    const instant = new Date(this.clock.at + (performance.now() - this.clock.since) * this.clock.rate);
    byId("clock").textContent = this.timeFormat.format(instant);
    byId("clock").dateTime = instant.toISOString();
    byId("day").textContent = this.longDay.format(instant);
    for (const phone of this.phones) phone.status.textContent = this.timeFormat.format(instant);
  }

  showActs(acts) {
    byId("acts").replaceChildren(...acts.map((act) => {
      const button = element("button", "act", act.label);
      button.type = "button";
      button.addEventListener("click", () => this.post(`/control/play/${act.name}`, {}));
      return button;
    }));
  }

  progress(stage) {
    const busy = Boolean(stage.playing);
    document.body.classList.toggle("busy", busy);
    for (const button of document.querySelectorAll(".pushes button, .acts button")) button.disabled = busy;
    byId("progress").hidden = !stage.total && !stage.note;
    const share = stage.total ? Math.round((100 * stage.done) / stage.total) : 0;
    byId("track").hidden = !stage.total;
    byId("track").setAttribute("aria-valuemax", String(stage.total));
    byId("track").setAttribute("aria-valuenow", String(stage.done));
    byId("fill").style.width = `${share}%`;
    byId("note").textContent = stage.note;
  }

  async post(path, values) {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(values),
    });
    const found = await answer.json();
    this.problem(answer.ok ? "" : found.error);
    return found;
  }

  problem(words) {
    byId("problem").textContent = words;
    byId("problem").hidden = !words;
  }

  // -- questions to the visitor ------------------------------------------------------------------------------

  isStartLink(text) {
    const link = new RegExp(`^https://(?:t\\.me|telegram\\.me)/${this.username}\\?start=[A-Za-z0-9_-]+$`, "i");
    return link.test(text.trim());
  }

  askWhoOpens(link) {
    byId("ask-title").textContent = "Whose phone opens this link?";
    byId("ask-label").hidden = byId("ask-ok").hidden = true;
    byId("ask-choices").replaceChildren(...this.phones.map((phone) => {
      const choice = element("button", "", `${this.personName(phone.personId)} (${phone.shown.label})`);
      choice.type = "button";
      choice.addEventListener("click", () => {
        byId("ask").close();
        this.post(`/control/people/${phone.personId}/open_link`, { link });
      });
      return choice;
    }));
    byId("ask").returnValue = "";
    byId("ask").showModal();
  }

  askName() {
    byId("ask-title").textContent = "Add a phone";
    byId("ask-choices").replaceChildren();
    byId("ask-label").hidden = byId("ask-ok").hidden = false;
    byId("ask-name").value = "";
    byId("ask").returnValue = "";
    byId("ask").showModal();
    byId("ask-name").focus();
  }

  answered() {
    const name = byId("ask-name").value.trim();
    if (byId("ask").returnValue === "ok" && name) this.post("/control/people", { first_name: name, on_stage: true });
  }

  enlarge(image) {
    byId("picture-shown").src = image.src;
    byId("picture-shown").alt = image.alt;
    byId("picture").showModal();
  }
}

function theme(wanted) {
  const dark = wanted === "dark";
  document.documentElement.dataset.theme = wanted;
  byId("theme").setAttribute("aria-pressed", String(dark));
  byId("theme").textContent = dark ? "Light" : "Dark";
}

const desk = new Desk();
theme(localStorage.getItem("theme") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
byId("theme").addEventListener("click", () => {
  const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  localStorage.setItem("theme", next);
  theme(next);
});
for (const push of document.querySelectorAll(".pushes button")) {
  push.addEventListener("click", () => desk.post("/control/clock", { hours: Number(push.dataset.hours) }));
}
byId("add").addEventListener("click", () => desk.askName());
byId("ask").addEventListener("close", () => desk.answered());
setInterval(() => desk.showClock(), 1000);
desk.listen();
