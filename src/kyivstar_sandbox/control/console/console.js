"use strict";
/* The consultant's console. Everything of a conversation is set as text, never as markup. */

const WORDS = {
  uk: {
    title: "Консультант", agent: "Ваше імʼя", language: "Мова", keys: "Клавіші",
    token: "Ключ керування", enter: "Увійти", refused: "Ключ не підійшов",
    talks: "Розмови", open: "Відкриті", ended: "Завершені", helper: "відповідає помічник",
    nobody: "Тут нікого немає", choose: "Виберіть розмову зі списку",
    close: "Завершити розмову", remove: "Прибрати", text: "Відповідь", attach: "Додати файл",
    hint: "Enter надсилає, Shift+Enter переносить рядок", send: "Надіслати", good: "Зрозуміло",
    live: "Звʼязок є", lost: "Звʼязку немає, пробуємо ще раз", wait: "чекає",
    writes: "Абонент пише…", stateWaiting: "Чекає на консультанта", stateTalking: "Розмовляє",
    stateEnded: "Завершено", unsent: "Не надіслано: спробуйте ще раз", closed: "Розмову завершено",
    tooBig: "Файл більший за 10 МБ", unread: "Файл не читається", wrongKind: "Такий файл не підходить",
    empty: "Напишіть відповідь або додайте файл", delivered: "доставлено", on: "надіслано",
    sure: "Завершити цю розмову?", customer: "Абонент", file: "Файл",
    ready: [
      ["Вітання", "Добрий день. Чим можу допомогти?"],
      ["Перевіряю", "Дякую, зараз перевірю. Це займе хвилину."],
      ["Заявку створено", "Заявку створено. Відповідь надійде протягом трьох робочих днів."],
      ["До побачення", "Дякую за звернення. Гарного дня."],
    ],
    keyRows: [["↑ ↓ або J K", "вибрати розмову"], ["Enter", "відкрити; у полі надіслати"],
      ["Shift+Enter", "новий рядок"], ["Alt+1…4", "готова відповідь"], ["Alt+F", "додати файл"],
      ["Alt+W", "завершити розмову"], ["Alt+N", "наступна, що чекає найдовше"],
      ["Esc", "назад до списку"], ["?", "клавіші"]],
  },
  en: {
    title: "Consultant", agent: "Your name", language: "Language", keys: "Keys",
    token: "Control key", enter: "Sign in", refused: "This key does not fit",
    talks: "Conversations", open: "Open", ended: "Ended", helper: "the helper answers",
    nobody: "Nobody is here", choose: "Choose a conversation from the list",
    close: "End the conversation", remove: "Remove", text: "Answer", attach: "Add a file",
    hint: "Enter sends, Shift+Enter is a new line", send: "Send", good: "Got it",
    live: "Connected", lost: "No connection, trying again", wait: "waits",
    writes: "The subscriber is typing…", stateWaiting: "Waits for a consultant",
    stateTalking: "Talking", stateEnded: "Ended", unsent: "Not sent: try again",
    closed: "The conversation has ended", tooBig: "The file is larger than 10 MB",
    unread: "The file cannot be read", wrongKind: "This kind of file is not taken",
    empty: "Write an answer or add a file", delivered: "delivered", on: "sent",
    sure: "End this conversation?", customer: "Subscriber", file: "File",
    ready: [
      ["Greeting", "Good day. How can I help?"],
      ["Checking", "Thank you, I am checking it now. It takes a minute."],
      ["Request filed", "The request is filed. The answer comes within three working days."],
      ["Goodbye", "Thank you for writing. Have a good day."],
    ],
    keyRows: [["↑ ↓ or J K", "choose a conversation"], ["Enter", "open; in the field: send"],
      ["Shift+Enter", "new line"], ["Alt+1…4", "ready answer"], ["Alt+F", "add a file"],
      ["Alt+W", "end the conversation"], ["Alt+N", "next, who has waited longest"],
      ["Esc", "back to the list"], ["?", "keys"]],
  },
  ru: {
    title: "Консультант", agent: "Ваше имя", language: "Язык", keys: "Клавиши",
    token: "Ключ управления", enter: "Войти", refused: "Ключ не подошёл",
    talks: "Разговоры", open: "Открытые", ended: "Завершены", helper: "отвечает помощник",
    nobody: "Здесь никого нет", choose: "Выберите разговор из списка",
    close: "Завершить разговор", remove: "Убрать", text: "Ответ", attach: "Добавить файл",
    hint: "Enter отправляет, Shift+Enter переносит строку", send: "Отправить", good: "Понятно",
    live: "Связь есть", lost: "Связи нет, пробуем ещё раз", wait: "ждёт",
    writes: "Абонент пишет…", stateWaiting: "Ждёт консультанта", stateTalking: "Разговаривает",
    stateEnded: "Завершено", unsent: "Не отправлено: попробуйте ещё раз",
    closed: "Разговор завершён", tooBig: "Файл больше 10 МБ", unread: "Файл не читается",
    wrongKind: "Такой файл не подходит", empty: "Напишите ответ или добавьте файл",
    delivered: "доставлено", on: "отправлено", sure: "Завершить этот разговор?",
    customer: "Абонент", file: "Файл",
    ready: [
      ["Приветствие", "Добрый день. Чем могу помочь?"],
      ["Проверяю", "Спасибо, сейчас проверю. Это займёт минуту."],
      ["Заявка создана", "Заявка создана. Ответ придёт в течение трёх рабочих дней."],
      ["До свидания", "Спасибо за обращение. Хорошего дня."],
    ],
    keyRows: [["↑ ↓ или J K", "выбрать разговор"], ["Enter", "открыть; в поле отправить"],
      ["Shift+Enter", "новая строка"], ["Alt+1…4", "готовый ответ"], ["Alt+F", "добавить файл"],
      ["Alt+W", "завершить разговор"], ["Alt+N", "следующий, кто ждёт дольше всех"],
      ["Esc", "назад к списку"], ["?", "клавиши"]],
  },
};
const STATES = { open: "open", ended: "completed" };
const PROMISE_S = 180;
const MOST_BYTES = 10 * 1024 * 1024;
const TYPING_EVERY_MS = 4000;
const QUIET_MS = 45000;

const at = (id) => document.getElementById(id);
const me = {
  token: "", words: WORDS.uk, filter: "open", talks: [], read: 0, open: null, messages: [],
  drafts: new Map(), file: null, typedAt: 0, sending: false, epoch: 0,
};

async function call(path, options = {}) {
  const headers = { "X-Sandbox-Control": me.token };
  if (options.body) headers["Content-Type"] = "application/json";
  const reply = await fetch(path, { ...options, headers, cache: "no-store" });
  if (!reply.ok) {
    const said = await reply.json().catch(() => ({}));
    throw Object.assign(new Error(said.code || String(reply.status)),
      { status: reply.status, code: said.code });
  }
  return reply;
}
const read = async (path) => (await call(path)).json();
const post = (path, body) => call(path, { method: "POST", body: JSON.stringify(body) });

function made(tag, text = "", name = "") {
  const node = document.createElement(tag);
  node.textContent = text;
  if (name) node.className = name;
  return node;
}

/* --- words ------------------------------------------------------------------------------- */
function speak(language) {
  me.words = WORDS[language];
  document.documentElement.lang = language;
  document.title = me.words.title;
  at("language").value = language;
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = me.words[node.dataset.word];
  }
  at("ready").replaceChildren(...me.words.ready.map(([name, text], place) => {
    const button = made("button", name);
    button.type = "button";
    button.title = `Alt+${place + 1}`;
    button.addEventListener("click", () => take(text));
    return button;
  }));
  at("sheet-rows").replaceChildren(...me.words.keyRows.flatMap(
    ([keys, what]) => [made("dt", keys), made("dd", what)]));
  showTalks();
  showTalk();
}
const clock = (instant) => instant
  ? new Date(instant).toLocaleTimeString("uk", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Kyiv" })
  : "";
function span(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
const waited = (talk) => talk.waitingSeconds + (Date.now() - me.read) / 1000;

/* --- the list ---------------------------------------------------------------------------- */
async function readTalks() {
  const status = STATES[me.filter];
  const talks = await read(`/sandbox/chats?status=${status}`);
  if (status !== STATES[me.filter]) return;
  me.talks = talks;
  me.read = Date.now();
  showTalks();
}
function showTalks() {
  const focused = document.activeElement && document.activeElement.dataset.talk;
  at("talks").replaceChildren(...me.talks.map(talkRow));
  at("nobody").hidden = me.talks.length > 0;
  if (focused) focusTalk(focused);
}
function talkRow(talk) {
  const row = made("li");
  const button = made("button");
  button.type = "button";
  button.dataset.talk = talk.id;
  button.setAttribute("aria-current", String(me.open !== null && me.open.id === talk.id));
  const name = made("span", talk.name || me.words.customer, "name");
  const wait = made("span", "", "wait");
  tellWait(wait, talk);
  const said = talk.last || (talk.lastMessage ? me.words.file : talk.topic);
  const last = made("span", talk.typing ? me.words.writes : said, "last");
  button.append(name, wait, last);
  if (talk.unread) button.append(made("span", String(talk.unread), "count"));
  button.addEventListener("click", () => { openTalk(talk.id).catch(lost); });
  row.append(button);
  return row;
}
function tellWait(node, talk) {
  const isWaiting = talk.waitingSince !== null && talk.state !== "completed";
  const others = talk.stage === "helper" ? me.words.helper : talk.agent || "";
  node.textContent = isWaiting ? `${me.words.wait} ${span(waited(talk))}` : others;
  node.classList.toggle("late", isWaiting && waited(talk) > PROMISE_S);
}
function tick() {
  for (const talk of me.talks) {
    const row = rows().find((one) => one.dataset.talk === talk.id);
    if (row) tellWait(row.querySelector(".wait"), talk);
  }
}
const rows = () => [...at("talks").querySelectorAll("button")];
function focusTalk(id) {
  const row = rows().find((one) => one.dataset.talk === id);
  if (row) row.focus();
}
function moveInList(step) {
  const all = rows();
  if (!all.length) return;
  const place = all.indexOf(document.activeElement);
  all[Math.min(all.length - 1, Math.max(0, place < 0 ? 0 : place + step))].focus();
}

/* --- one conversation -------------------------------------------------------------------- */
async function whole(id, after) {
  const found = await read(`/sandbox/chat/${encodeURIComponent(id)}?after=${encodeURIComponent(after)}`);
  while (found.more) {
    const last = found.messages[found.messages.length - 1].id;
    const next = await read(`/sandbox/chat/${encodeURIComponent(id)}?after=${encodeURIComponent(last)}`);
    found.messages.push(...next.messages);
    found.more = next.more;
  }
  return found;
}
async function openTalk(id) {
  if (me.open) me.drafts.set(me.open.id, at("text").value);
  const talk = await whole(id, "");
  const isOther = me.open === null || me.open.id !== id;
  me.open = talk.chat;
  me.messages = talk.messages;
  if (isOther) {
    at("text").value = me.drafts.get(id) || "";
    dropFile();
    at("trouble").textContent = "";
  }
  showTalk(isOther);
  showTalks();
  if (talk.chat.unread) post(`/sandbox/chat/${encodeURIComponent(id)}/seen`, {}).catch(lost);
  if (isOther) (talk.chat.state === "completed" ? at("who") : at("text")).focus();
}
async function renewTalk() {
  if (!me.open) return;
  const id = me.open.id;
  const last = me.messages.length ? me.messages[me.messages.length - 1].id : "";
  const talk = await whole(id, last);
  if (!me.open || me.open.id !== id) return;
  me.open = talk.chat;
  const known = new Set(me.messages.map((one) => one.id));
  me.messages = [...me.messages, ...talk.messages.filter((one) => !known.has(one.id))];
  showTalk();
  if (talk.chat.unread && document.visibilityState === "visible") {
    await post(`/sandbox/chat/${encodeURIComponent(id)}/seen`, {});
  }
}
function showTalk(toEnd = false) {
  at("talk").hidden = me.open === null;
  at("empty").hidden = me.open !== null;
  if (me.open === null) return;
  const talk = me.open;
  at("who").textContent = `${talk.name || me.words.customer} · ${talk.number}`;
  at("about").textContent = talk.topic;
  const names = { opened: "stateWaiting", inProgress: "stateTalking", completed: "stateEnded" };
  at("state").textContent = me.words[names[talk.state]] + (talk.agent ? `, ${talk.agent}` : "");
  at("state").classList.toggle("good", talk.state === "inProgress");
  at("typing").textContent = talk.typing ? me.words.writes : "";
  const over = talk.state === "completed";
  at("answer").hidden = over;
  at("close").hidden = over;
  const list = at("messages");
  const atEnd = toEnd || list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  const shown = new Map([...list.children].map((node) => [node.dataset.key, node]));
  list.replaceChildren(...me.messages.map((one) => {
    const key = `${one.id} ${document.documentElement.lang} ${one.state}`;
    return shown.get(key) || bubble(one, key);
  }));
  if (atEnd) list.scrollTop = list.scrollHeight;
}
function bubble(message, key) {
  const isTheirs = message.role === "customer";
  const row = made("li", "", isTheirs ? "theirs" : "ours");
  row.dataset.key = key;
  if (message.text) row.append(made("div", message.text, "bubble"));
  for (const file of message.attachments) {
    const button = made("button", `${file.name} (${Math.ceil(file.size / 1024)} KB)`);
    button.type = "button";
    button.addEventListener("click", () => { save(file).catch(lost); });
    row.append(button);
  }
  const by = isTheirs || !message.name ? "" : `${message.name}, `;
  const state = isTheirs ? ""
    : ` · ${message.state === "completed" ? me.words.delivered : me.words.on}`;
  row.append(made("div", by + clock(message.at) + state, "meta"));
  return row;
}
async function save(file) {
  const reply = await call(`/sandbox/attachments/${encodeURIComponent(file.id)}`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await reply.blob());
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/* --- answering --------------------------------------------------------------------------- */
function take(text) {
  at("text").value = text;
  at("text").focus();
}
async function send() {
  if (me.sending || !me.open) return;
  const talk = me.open.id;
  const text = at("text").value.trim();
  const file = me.file;
  if (!text && !file) {
    at("trouble").textContent = me.words.empty;
    return;
  }
  me.sending = true;
  at("send").disabled = true;
  const body = { text };
  if (at("agent").value.trim()) body.agent = at("agent").value.trim();
  if (file) body.attachment = file;
  try {
    const before = new Set(me.messages.map((one) => one.id));
    await post(`/sandbox/chat/${encodeURIComponent(talk)}/reply`, body).catch(async (error) => {
      if (error.status || !(await isThere(talk, text, before))) throw error;
    });
    sent(talk, text, file);
    await renewTalk();
  } catch (error) {
    const known = {
      chatClosed: "closed", unsupportedMediaType: "wrongKind", bodyTooLarge: "tooBig",
    };
    at("trouble").textContent = me.words[known[error.code] || "unsent"];
  } finally {
    me.sending = false;
    at("send").disabled = false;
    at("text").focus();
  }
}
/* After a lost answer: did the operator take it all the same? */
async function isThere(talk, text, before) {
  const found = await whole(talk, "");
  return found.messages.some(
    (one) => one.role === "agent" && one.text === text && !before.has(one.id));
}
/* Only what was sent leaves the field; another conversation may be open by now. */
function sent(talk, text, file) {
  at("trouble").textContent = "";
  if (me.open && me.open.id === talk) {
    if (at("text").value.trim() === text) at("text").value = "";
    if (me.file === file) dropFile();
  } else if ((me.drafts.get(talk) || "").trim() === text) {
    me.drafts.delete(talk);
  }
}
function typed() {
  const now = Date.now();
  if (!me.open || now - me.typedAt < TYPING_EVERY_MS) return;
  me.typedAt = now;
  const body = { seconds: 6 };
  if (at("agent").value.trim()) body.agent = at("agent").value.trim();
  post(`/sandbox/chat/${encodeURIComponent(me.open.id)}/typing`, body).catch(() => {});
}
async function pick() {
  const [chosen] = at("file").files;
  at("file").value = "";
  if (!chosen) return;
  if (chosen.size > MOST_BYTES) {
    at("trouble").textContent = me.words.tooBig;
    return;
  }
  try {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    let raw = "";
    for (let from = 0; from < bytes.length; from += 32768) {
      raw += String.fromCharCode(...bytes.subarray(from, from + 32768));
    }
    me.file = { name: chosen.name, mimeType: chosen.type, content: btoa(raw) };
    at("file-name").textContent = chosen.name;
    at("file-row").hidden = false;
    at("trouble").textContent = "";
  } catch {
    at("trouble").textContent = me.words.unread;
  }
}
function dropFile() {
  me.file = null;
  at("file-row").hidden = true;
}
async function end() {
  if (!me.open || !window.confirm(me.words.sure)) return;
  await post(`/sandbox/chat/${encodeURIComponent(me.open.id)}/close`, {});
  await renewTalk();
  await readTalks();
}

/* --- live -------------------------------------------------------------------------------- */
async function* hints(stop) {
  const reply = await call("/sandbox/chats/events", { signal: stop.signal });
  const pieces = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const quiet = setTimeout(() => stop.abort(), QUIET_MS);
    const { value, done } = await pieces.read().finally(() => clearTimeout(quiet));
    if (done) return;
    rest += value;
    const lines = rest.split("\n");
    rest = lines.pop();
    if (lines.some((line) => line.startsWith("data:"))) yield true;
  }
}
async function live(epoch) {
  for (let tries = 0; me.epoch === epoch; tries += 1) {
    try {
      await readTalks();
      await renewTalk();
      at("link").textContent = me.words.live;
      at("link").className = "state good";
      for await (const _ of hints(new AbortController())) {
        tries = 0;
        if (me.epoch !== epoch) return;
        await Promise.all([readTalks(), renewTalk()]);
      }
    } catch (error) {
      if (error.status === 403) return leave();
      lost();
    }
    await new Promise((done) => setTimeout(done, Math.min(10000, 500 * 2 ** Math.min(tries, 5))));
  }
}
function lost() {
  at("link").textContent = me.words.lost;
  at("link").className = "state bad";
}
function leave() {
  me.epoch += 1;
  sessionStorage.removeItem("token");
  at("desk").hidden = true;
  at("entry").hidden = false;
  at("refused").textContent = me.words.refused;
  at("token").focus();
}
async function enter(token) {
  me.token = token;
  try {
    await readTalks();
  } catch (error) {
    if (error.status === 403) return leave();
    lost();
  }
  sessionStorage.setItem("token", token);
  at("refused").textContent = "";
  at("entry").hidden = true;
  at("desk").hidden = false;
  me.epoch += 1;
  live(me.epoch);
}

/* --- keys -------------------------------------------------------------------------------- */
function nextWaiting() {
  const longest = me.talks.filter((one) => one.waitingSince !== null)
    .sort((one, other) => waited(other) - waited(one))[0];
  if (longest) openTalk(longest.id).catch(lost);
}
function onKey(event) {
  const isText = ["INPUT", "TEXTAREA", "SELECT"].includes(event.target.tagName);
  if (event.altKey && /^Digit[1-4]$/.test(event.code) && me.open) {
    take(me.words.ready[Number(event.code.slice(5)) - 1][1]);
  } else if (event.altKey && event.code === "KeyF") at("file").click();
  else if (event.altKey && event.code === "KeyW") end().catch(lost);
  else if (event.altKey && event.code === "KeyN") nextWaiting();
  else if (event.key === "Escape" && !at("sheet").open && me.open) focusTalk(me.open.id);
  else if (isText || event.altKey || event.ctrlKey || event.metaKey) return;
  else if (event.key === "ArrowDown" || event.code === "KeyJ") moveInList(1);
  else if (event.key === "ArrowUp" || event.code === "KeyK") moveInList(-1);
  else if (event.key === "?") at("sheet").showModal();
  else return;
  event.preventDefault();
}
function keyOf(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
function start() {
  const known = navigator.language.slice(0, 2);
  speak(WORDS[known] ? known : "uk");
  at("agent").value = sessionStorage.getItem("agent") || "";
  at("agent").addEventListener("change", () => sessionStorage.setItem("agent", at("agent").value));
  at("language").addEventListener("change", () => speak(at("language").value));
  at("entry").addEventListener("submit", (event) => {
    event.preventDefault();
    enter(at("token").value);
    at("token").value = "";
  });
  at("answer").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  at("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  at("text").addEventListener("input", typed);
  at("file").addEventListener("change", pick);
  at("file-drop").addEventListener("click", dropFile);
  at("close").addEventListener("click", () => { end().catch(lost); });
  at("keys").addEventListener("click", () => at("sheet").showModal());
  at("sheet-close").addEventListener("click", () => at("sheet").close());
  for (const button of document.querySelectorAll("[data-filter]")) {
    button.addEventListener("click", () => {
      me.filter = button.dataset.filter;
      for (const one of document.querySelectorAll("[data-filter]")) {
        one.setAttribute("aria-pressed", String(one === button));
      }
      readTalks().catch(lost);
    });
  }
  document.addEventListener("keydown", onKey);
  setInterval(tick, 1000);
  const given = keyOf(location.hash.replace(/^#(token=)?/, ""));
  if (given) history.replaceState(null, "", location.pathname);
  const kept = given || sessionStorage.getItem("token");
  if (kept) enter(kept);
  else {
    at("entry").hidden = false;
    at("token").focus();
  }
}
start();
