/* A button below code to copy, where the browser lets a page write to the clipboard; without it a click marks the code. */
for (const code of navigator.clipboard ? document.querySelectorAll("pre[data-copy]") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = code.dataset.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = code.dataset.copied;
    setTimeout(() => (button.textContent = code.dataset.copy), 4000);
  });
  code.after(button);
}
