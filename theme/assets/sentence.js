/* A mark opens its sentence in place, taken from the page that it leads to. Where this script, the popover or the page
   is missing, the mark stays the link that it is. */
(() => {
  if (!("showPopover" in HTMLElement.prototype)) return;
  const pages = new Map();
  const sheet = document.createElement("div");
  sheet.className = "sentence";
  sheet.popover = "auto";
  sheet.tabIndex = -1;
  sheet.setAttribute("role", "dialog");
  sheet.setAttribute("aria-labelledby", "sentence-from");
  sheet.setAttribute("aria-describedby", "sentence-words");
  let asked = null;
  let opened = null;

  function pageAt(address) {
    if (!pages.has(address)) {
      const page = fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)));
      pages.set(address, page.then((text) => new DOMParser().parseFromString(text, "text/html")));
      page.catch(() => pages.delete(address));
    }
    return pages.get(address);
  }

  const sourceOf = (mark) => pageAt(mark.href.split("#")[0]);

  const made = (tag, className, textContent, more = {}) =>
    Object.assign(document.createElement(tag), { className, textContent, ...more });

  /* The page of the source marks all that it found in a sentence: of that only the words of this fact stay marked. */
  function unmark(words, at = "") {
    const spans = at.split(" ").map((span) => span.split("-").map(Number));
    const apart = (piece) => !spans.some(([start, end]) => start <= piece.dataset.at && piece.dataset.at < end);
    const others = [...words.querySelectorAll("mark")].filter(apart);
    if (others.length < words.querySelectorAll("mark").length) for (const one of others) one.replaceWith(...one.childNodes);
  }

  function fill(mark, extract) {
    const { from, close, page } = extract.closest(".extracts").dataset;
    const words = document.importNode(extract.querySelector("blockquote"), true);
    const original = extract.querySelector(".original");
    const links = original ? document.importNode(original, true) : made("p", "original", "");
    links.append(original ? " · " : "", made("a", "", page, { href: mark.href }));
    words.id = "sentence-words";
    unmark(words, mark.dataset.at);
    const button = made("button", "sentence__close", "×", { type: "button", ariaLabel: close });
    button.addEventListener("click", () => sheet.hidePopover());
    sheet.replaceChildren(made("p", "sentence__from", from, { id: "sentence-from" }), button, words, links);
  }

  /* Beside the mark where there is room, at the lower edge of a narrow window (see the style sheet). */
  function place(mark) {
    const at = mark.getBoundingClientRect();
    const below = at.bottom + sheet.offsetHeight + 16 < innerHeight || at.top < sheet.offsetHeight + 16;
    const top = below ? at.bottom + 8 : at.top - sheet.offsetHeight - 8;
    const left = Math.min(at.left, document.documentElement.clientWidth - sheet.offsetWidth - 16);
    sheet.style.setProperty("--top", `${top + scrollY}px`);
    sheet.style.setProperty("--left", `${Math.max(16, left) + scrollX}px`);
    const covered = sheet.getBoundingClientRect();
    if (covered.top < at.bottom && at.top < covered.bottom) scrollBy(0, at.bottom - covered.top + 24);
  }

  function open(mark, extract) {
    if (opened) sheet.hidePopover();
    fill(mark, extract);
    (mark.closest("h1, h2, h3, h4, .cites") ?? mark).after(sheet);
    opened = mark;
    mark.setAttribute("aria-expanded", "true");
    sheet.showPopover();
    place(mark);
    sheet.focus({ preventScroll: true });
  }

  async function answer(mark) {
    asked = mark;
    try {
      const extract = (await sourceOf(mark)).getElementById(mark.hash.slice(1));
      if (asked !== mark) return;
      if (!extract?.matches(".extract")) throw new Error("no sentence");
      open(mark, extract);
    } catch {
      if (asked === mark) location.assign(mark.href);
    }
  }

  sheet.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "open") return;
    opened.setAttribute("aria-expanded", "false");
    opened = asked = null;
  });

  const article = document.querySelector("article");
  const marks = "a.cite[href*='#k']:not([href^='#'])";
  for (const mark of article.querySelectorAll(marks)) {
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-expanded", "false");
  }
  const on = (kind, act) => article.addEventListener(kind, (event) => act(event.target.closest(marks), event));
  for (const near of ["pointerover", "focusin"]) on(near, (mark) => mark && sourceOf(mark).catch(() => {}));
  /* A press outside the sheet closes it before the click comes: on its own mark it is to stay closed. */
  let closing = null;
  on("pointerdown", (mark) => (closing = opened && mark === opened ? mark : null));
  on("click", (mark, event) => {
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (mark === opened) sheet.hidePopover();
    else if (mark !== closing) answer(mark);
    closing = null;
  });
})();
