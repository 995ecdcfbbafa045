// One message as elements. Every text goes in as text, never as markup.

const COLOURS = ["#b4532a", "#7a4fb5", "#2f7d4f", "#1d6fa5", "#a8326e", "#7a6a12"];

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function fileUrl(attachment) {
  return `/control/files/${encodeURIComponent(attachment.file_id)}`;
}

const WRAPPERS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s",
  code: "code", pre: "pre", blockquote: "blockquote", spoiler: "mark",
};

// Entities count in UTF-16 units, as JavaScript's strings do.
function formatted(message, phone) {
  const holder = element("div", "text");
  let position = 0;
  for (const entity of message.entities) {
    if (entity.offset < position) continue;
    holder.append(message.text.slice(position, entity.offset));
    position = entity.offset + entity.length;
    holder.append(entityElement(entity, message.text.slice(entity.offset, position), phone));
  }
  holder.append(message.text.slice(position));
  return holder;
}

function entityElement(entity, words, phone) {
  if (entity.type === "bot_command") {
    const command = element("button", "link", words);
    command.type = "button";
    command.addEventListener("click", () => phone.type(words));
    return command;
  }
  if (entity.type === "url" || entity.type === "text_link") {
    const link = element("button", "link", words);
    link.type = "button";
    link.addEventListener("click", () => phone.follow(entity.url || words));
    return link;
  }
  return element(WRAPPERS[entity.type] || "span", "", words);
}

function attached(attachment, caption, phone) {
  if (attachment.kind === "photo") {
    const frame = element("button", "photo");
    frame.type = "button";
    const image = element("img");
    image.src = fileUrl(attachment);
    image.alt = caption ? `Picture: ${caption.split("\n")[0]}` : "Picture";
    image.width = attachment.width;
    image.height = attachment.height;
    frame.append(image);
    frame.addEventListener("click", () => phone.enlarge(image));
    return frame;
  }
  if (attachment.kind === "sticker") return element("div", "sticker", attachment.emoji);
  if (attachment.kind === "voice") return element("div", "file", `Voice message, ${attachment.duration} s`);
  const link = element("a", "file", `${attachment.name} (${Math.ceil(attachment.size / 1024)} kB)`);
  link.href = fileUrl(attachment);
  link.download = attachment.name;
  return link;
}

function keyboard(message, phone) {
  const board = element("div", "keyboard");
  board.setAttribute("role", "group");
  board.setAttribute("aria-label", "Buttons");
  for (const row of message.buttons) {
    const line = element("div", "row");
    for (const button of row) {
      const shown = element("button", "inline", button.text);
      shown.type = "button";
      shown.addEventListener("click", () => phone.tap(message, button, shown));
      line.append(shown);
    }
    board.append(line);
  }
  return board;
}

export function messageElement(message, phone) {
  if (message.service) return element("p", "service", message.service);
  const own = message.sender.id === phone.personId;
  const holder = element("article", own ? "message own" : "message");
  const bubble = element("div", "bubble");
  if (phone.inGroup && !own) {
    const name = element("div", "sender", message.sender.name);
    name.style.color = `light-dark(${COLOURS[message.sender.id % COLOURS.length]}, #9fd3cf)`;
    bubble.append(name);
  }
  if (message.forwarded_from) bubble.append(element("div", "quote", `Forwarded from ${message.forwarded_from}`));
  if (message.reply_to) bubble.append(element("div", "quote", `${message.reply_to.name}: ${message.reply_to.text}`));
  if (message.attachment) bubble.append(attached(message.attachment, message.text, phone));
  if (message.text) bubble.append(formatted(message, phone));
  const time = phone.time(message.date) + (message.edited ? " · edited" : "") + (message.protected ? " · protected" : "");
  bubble.append(element("div", "stamp", time));
  holder.append(bubble);
  if (message.buttons.length) holder.append(keyboard(message, phone));
  return holder;
}
