/* The timeline's filter: an enhancement of a page that is complete without it. What is chosen stands in the address. */
(() => {
  const form = document.querySelector("form.filter");
  if (!form) return;
  const items = [...document.querySelectorAll(".timeline__item[data-party]")];
  const choices = [...form.querySelectorAll("select")];
  const details = form.querySelector("details");
  const status = form.querySelector("[role=status]");

  function fits(item) {
    return choices.every(({ name, value }) => !value || item.dataset[name].split(" ").includes(value));
  }

  function show() {
    const shown = items.filter((item) => !(item.hidden = !fits(item))).length;
    for (const lane of document.querySelectorAll(".lane")) {
      lane.hidden = !lane.querySelector(".timeline__item:not([hidden])");
      const link = document.querySelector(`.eras a[href="#${lane.querySelector("h2").id}"]`);
      if (link) link.parentElement.hidden = lane.hidden;
    }
    const pattern = shown ? form.dataset.shown : form.dataset.none;
    status.textContent = pattern.replace("{shown}", shown).replace("{all}", items.length);
    form.classList.toggle("filter--on", shown < items.length);
  }

  function remember() {
    const address = new URL(location);
    for (const { name, value } of choices) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, "", address);
  }

  function recall() {
    const asked = new URL(location).searchParams;
    for (const choice of choices) {
      const value = asked.get(choice.name) ?? "";
      choice.value = [...choice.options].some((option) => option.value === value) ? value : "";
    }
    details.open = choices.some(({ value }) => value);
    show();
  }

  form.addEventListener("change", () => {
    remember();
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", recall);
  form.hidden = false;
  recall();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
})();
