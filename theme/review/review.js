// The review page's script: keys to go from article to article, and entries for content/corrections.yml to copy.
(() => {
  "use strict";
  const at = id => document.getElementById(id);
  const shapes = JSON.parse(document.body.dataset.shapes);
  const articles = [...document.querySelectorAll("article")];
  for (const one of document.querySelectorAll("button[data-path], button[data-add], .keys, .legend input")) one.hidden = false;

  // ---- keys ----
  const here = () => {
    const focused = document.activeElement.closest("article");
    if (focused) return articles.indexOf(focused);
    return articles.findLastIndex(one => one.getBoundingClientRect().top <= 20);
  };
  const go = place => {
    const heading = articles[place]?.querySelector("h3");
    if (!heading) return;
    articles[place].scrollIntoView();
    heading.focus({ preventScroll: true });
  };
  document.addEventListener("keydown", event => {
    const busy = event.target.closest("input:not([type=checkbox]), select, textarea, dialog");
    if (busy || event.ctrlKey || event.metaKey || event.altKey || !at("keys").checked) return;
    const now = here();
    if (event.key === "j") go(now + 1);
    if (event.key === "k") go(now - 1);
    if (event.key === "f") go(articles.findIndex((one, place) => place > now && one.classList.contains("odd")));
  });

  // ---- marks can be hidden, a kind at a time ----
  for (const box of document.querySelectorAll(".legend input")) {
    const hide = () => document.body.classList.toggle(`without-${box.value}`, !box.checked);
    box.addEventListener("change", hide);
    hide();
  }

  // ---- marks and facts lead to each other ----
  const show = link => {
    for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
    const [name, start] = link.hash.slice(1).split("-");
    for (const mark of link.closest("article").querySelectorAll(`mark[id^="${name}-"]`)) {
      const place = Number(mark.id.split("-")[1]);
      mark.classList.toggle("lit", Number(start) <= place && place < Number(link.dataset.end));
    }
  };
  const factOf = mark => {
    const place = Number(mark.id.split("-")[1]);
    const reach = link => Number(link.dataset.end) - Number(link.hash.split("-")[1]);
    return [...mark.closest("article").querySelectorAll("a[data-end]")]
      .filter(link => Number(link.hash.split("-")[1]) <= place && place < Number(link.dataset.end))
      .sort((one, other) => reach(one) - reach(other))[0];
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-end]");
    const mark = event.target.closest("mark[id]");
    if (link) show(link);
    const fact = mark && factOf(mark);
    if (!fact) return;
    show(fact);
    fact.focus();
  });

  // ---- YAML: every text in double quotes, as JSON has it, which YAML reads alike; unseen characters escaped ----
  const UNSEEN = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;
  const text = value => JSON.stringify(value).replace(UNSEEN, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const yaml = value => {
    if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
    if (value && typeof value === "object") return `{${Object.entries(value).map(([key, one]) => `${key}: ${yaml(one)}`).join(", ")}}`;
    return typeof value === "string" ? text(value) : String(value);
  };
  const indent = document.body.dataset.indent;
  const entry = fields => Object.entries(fields)
    .map(([key, value], place) => `${indent}${place ? "  " : "- "}${key}: ${key === "date" ? value : yaml(value)}\n`)
    .join("");

  // ---- the dialog ----
  const dialog = at("fix");
  let open = null;
  const shape = () => shapes[(open.path + at("which").value).replace(/\[[^\]]*\]/g, "")];
  const found = () => (at("which").value ? open.values[at("which").value] : open.values);
  const lines = value => (Array.isArray(value) ? value.join("\n") : value === null ? "" : String(value));
  const HELP = { array: "One a line.", integer: "A whole number.", boolean: "true or false.", "one or several": "One a line." };

  const choose = () => {
    const whole = !open.add && at("which").value === "";
    const form = open.add || whole ? { type: "item" } : shape();
    at("item").hidden = !open.add;
    at("was").parentElement.hidden = open.add;
    at("now-line").hidden = open.add || whole || Boolean(form.choices);
    at("choice-line").hidden = !form.choices;
    if (open.add) return void ask();
    at("was").textContent = whole ? yaml(found()) : lines(found()) || "nothing";
    at("now").required = !at("now-line").hidden && !form.nothing && form.type !== "array";
    at("now").value = whole ? "" : lines(found());
    at("now").setCustomValidity("");
    at("now-help").textContent = `${HELP[form.type] ?? ""}${at("now").required ? "" : " Nothing where it is left empty."}`;
    const options = [...(form.nothing ? [""] : []), ...(form.choices ?? [])];
    at("choice").replaceChildren(...options.map(one => new Option(one || "nothing", one)));
    if (form.choices) at("choice").value = found() ?? "";
  };

  // ---- an item that was missed: a field for each of its values ----
  const field = (name, form) => {
    const control = document.createElement(form.choices ? "select" : form.type === "array" ? "textarea" : "input");
    if (form.choices) control.append(...[...(form.must ? [] : [""]), ...form.choices].map(one => new Option(one || "not said", one)));
    if (form.type === "boolean") control.type = "checkbox";
    if (form.type === "integer") control.type = "number";
    if (name === "id") control.pattern = "[a-z0-9]+(-[a-z0-9]+)*";
    control.required = form.must && form.type !== "array";
    control.name = name;
    const label = document.createElement("label");
    label.append(`${name}${form.type === "array" ? " (one a line)" : form.must ? "" : " (if it is said)"} `, control);
    return label;
  };
  const parts = () => Object.entries(shapes).filter(([path]) => path.startsWith(`${at("which").value}.`)).map(([path, form]) => [path.split(".")[1], form]);
  const ask = () => at("item").replaceChildren(at("item").querySelector("legend"), ...parts().map(([name, form]) => field(name, form)));
  const item = () => {
    const said = {};
    for (const [name, form] of parts()) {
      const control = at("item").querySelector(`[name=${name}]`);
      const given = control.value.trim();
      if (form.type === "boolean") said[name] = control.checked;
      else if (form.type === "array") said[name] = given.split("\n").map(one => one.trim()).filter(Boolean);
      else if (given) said[name] = form.type === "integer" ? Number(given) : given;
    }
    return said;
  };
  const added = {};
  const place = name => {
    if (name === "people") return at("item").querySelector("[name=id]").value.trim();
    const there = [...open.button.closest("article").querySelectorAll("button[data-whole]")].filter(one => JSON.parse(one.dataset.path).startsWith(`${name}[`));
    const key = `${open.stem} ${name}`;
    added[key] = (added[key] ?? there.length - 1) + 1;
    return added[key];
  };

  const now = () => {
    if (open.add) return item();
    if (at("which").value === "") return null;
    const form = shape();
    if (form.choices) return at("choice").value || null;
    const given = at("now").value.split("\n").map(one => one.trim()).filter(Boolean);
    if (form.type === "array") return given;
    if (!given.length) return null;
    if (form.type === "integer") return Number(given.join(""));
    if (form.type === "boolean") return given[0] === "true";
    return form.type === "one or several" && given.length > 1 ? given : at("now").value.trim();
  };

  const fault = value => {
    if (open.add) return "";
    if (JSON.stringify(value) === JSON.stringify(found())) return "This is what was found: write what is right.";
    if (at("which").value === "") return "";
    const form = shape();
    if (form.type === "integer" && value !== null && !Number.isSafeInteger(value)) return "Write a whole number in digits.";
    if (form.type === "boolean" && !["true", "false"].includes(at("now").value.trim())) return "Write true or false.";
    return "";
  };

  const today = () => {
    const clock = new Date();
    const two = number => String(number).padStart(2, "0");
    return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
  };

  document.addEventListener("click", event => {
    const button = event.target.closest("button[data-path], button[data-add]");
    if (!button) return;
    const add = "add" in button.dataset;
    const path = add ? "" : JSON.parse(button.dataset.path);
    open = { button, add, path, values: add ? null : JSON.parse(button.dataset.values), stem: JSON.parse(button.closest("article").dataset.stem) };
    at("which").replaceChildren(...(add ? lists() : names("whole" in button.dataset)));
    at("fix-title").textContent = add ? "Add what was missed" : `Correct ${path ? path.slice(0, -1) : "a fact"}`;
    at("day").value ||= today();
    choose();
    dialog.showModal();
  });
  const names = whole => [
    ...Object.keys(open.values).filter(name => name !== "id").map(name => new Option(open.path + name, name)),
    ...(whole ? [new Option(`${open.path.slice(0, -1)} – take all of it out`, "")] : []),
  ];
  const lists = () => [...new Set(Object.keys(shapes).filter(path => path.includes(".") && !path.startsWith("outcome.")).map(path => path.split(".")[0]))]
    .map(name => new Option(name, name));
  at("which").addEventListener("change", choose);
  for (const id of ["now", "choice"]) at(id).addEventListener("input", () => at(id).setCustomValidity(""));
  at("cancel").addEventListener("click", () => dialog.close());

  // ---- copying ----
  const say = words => {
    at("said").textContent = words;
    setTimeout(() => (at("said").textContent = ""), 6000);
  };
  const copy = async words => {
    try {
      await navigator.clipboard.writeText(words);
      say("Copied.");
    } catch {
      at("made").focus();
      at("made").select();
      say("The browser does not let this page copy: the entries are marked, copy them with its own command.");
    }
  };
  at("fix").querySelector("form").addEventListener("submit", event => {
    event.preventDefault();
    const value = now();
    const control = at("choice-line").hidden ? (at("now-line").hidden ? at("which") : at("now")) : at("choice");
    const wrong = fault(value);
    control.setCustomValidity(wrong);
    if (wrong) return void control.reportValidity();
    const which = at("which").value;
    const made = entry({
      article: open.stem,
      field: open.add ? `${which}[${place(which)}]` : which ? open.path + which : open.path.slice(0, -1),
      was: open.add ? null : found(),
      now: value,
      reason: at("reason").value.trim(),
      date: at("day").value,
      ...(at("public").checked ? { public: true } : {}),
    });
    at("made").value += made;
    at("entries").hidden = false;
    dialog.close();
    open.button.focus();
    copy(made);
  });
  at("copy-all").addEventListener("click", () => copy(at("made").value));
})();
