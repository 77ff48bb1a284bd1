/* The switch between light and dark, by pointer, arrows, Space and Enter; and Material's script, which waits in <template id="late">, once somebody searches:
   a page is read without it. */
(() => {
  const choices = [...document.querySelectorAll("[name=__palette]")];
  const late = document.getElementById("late");
  const query = document.querySelector(".md-search__input");
  const starts = ["focusin", "pointerdown", "change"];

  function choose(input, index) {
    const keys = ["media", "scheme", "primary", "accent"];
    const color = Object.fromEntries(keys.map((key) => [key, input.getAttribute(`data-md-color-${key}`)]));
    __md_set("__palette", { index, color });
    document.body.setAttribute("data-md-color-scheme", color.scheme);
  }

  function call() {
    for (const script of late.content.querySelectorAll("script")) {
      const copy = document.importNode(script, true);
      copy.async = false;
      document.body.append(copy);
    }
    starts.forEach((kind) => removeEventListener(kind, asked));
    removeEventListener("keydown", typed);
  }

  function asked({ target }) {
    if (target.closest?.(".md-search, [for=__search], #__search")) call();
  }

  function typed(event) {
    const elsewhere = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (elsewhere || event.ctrlKey || event.metaKey || event.altKey || !["/", "s", "f"].includes(event.key)) return;
    event.preventDefault();
    query.focus();
  }

  choices.forEach((input, index) => {
    input.checked = input.dataset.mdColorScheme === document.body.dataset.mdColorScheme;
    input.addEventListener("change", () => choose(input, index));
    input.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation(); // Material's script, once it is there, answers Enter too
      const other = choices[(index + 1) % choices.length];
      other.focus();
      other.click();
    });
  });
  if (!query) return call(); // another engine's theme: its script at once
  query.closest("[role=dialog]")?.setAttribute("aria-label", query.getAttribute("aria-label"));
  starts.forEach((kind) => addEventListener(kind, asked));
  addEventListener("keydown", typed);
  if (/[?&][qh]=/.test(location.search)) call();
})();
