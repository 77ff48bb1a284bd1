/* Gives this site's embeds the height of what they show, and makes <babak-embed src="..."> one of them.
   A height counts only from the frame itself, and from the origin that this frame must have: this site's, or none at
   all where its sandbox takes that away. */
(() => {
  const site = new URL("..", document.currentScript.src);
  const inside = new Set();
  const frames = () => [...document.querySelectorAll("iframe"), ...inside].filter(({ src }) => src.startsWith(site.href));
  const originOf = ({ sandbox }) => (sandbox.length && !sandbox.contains("allow-same-origin") ? "null" : site.origin);

  addEventListener("message", ({ data, origin, source }) => {
    if (!data || data.babak !== "height" || !(data.value > 0)) return;
    const frame = frames().find((one) => one.contentWindow === source && originOf(one) === origin);
    if (frame) frame.style.height = `${Math.min(Math.max(data.value, 80), 30000)}px`;
  });

  if (!customElements.get("babak-embed"))
    customElements.define("babak-embed", class extends HTMLElement {
      connectedCallback() {
        const src = new URL(this.getAttribute("src") || "", location).href;
        if (this.shadowRoot || !src.startsWith(site.href)) return;
        const frame = document.createElement("iframe");
        frame.onload = () => (frame.title = this.textContent.trim());
        frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
        frame.loading = "lazy";
        frame.height = this.getAttribute("height") || 480;
        frame.style.cssText = "display:block;width:100%;border:0";
        frame.src = src;
        this.attachShadow({ mode: "open" }).append(frame);
        inside.add(frame);
      }
    });

  for (const frame of frames()) frame.contentWindow.postMessage({ babak: "ready" }, "*");
})();
