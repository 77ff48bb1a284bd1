/* What WordPress' front end does with the embeds of sites that it does not know, after its documented protocol: it asks
   each frame for its height, shows a frame once it has spoken, holds heights between 200 and 1000, and follows a link
   only to the frame's own host and only where the reader is in the frame. */
(() => {
  const marked = (name, secret) => [...document.querySelectorAll(`${name}[data-secret="${secret}"]`)];

  window.addEventListener("message", ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /\W/.test(data.secret)) return;
    for (const quotation of marked("blockquote", data.secret)) quotation.style.display = "none";
    for (const frame of marked("iframe", data.secret)) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute("style");
      if (data.message === "height") frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      if (data.message === "link") {
        const there = new URL(data.value);
        const own = new URL(frame.src);
        const web = ["http:", "https:"].includes(there.protocol);
        if (web && there.host === own.host && document.activeElement === frame) window.top.location.href = data.value;
      }
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    for (const frame of document.querySelectorAll("iframe.wp-embedded-content"))
      frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
  });
})();
