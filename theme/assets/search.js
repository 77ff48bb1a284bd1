/* Search over word forms. What is typed goes to Material's search worker; on the way, words of the same root are added.
   Which there are stands in words.txt, made at build time (generator/outputs/press/wordforms.py) and fetched when the
   first word is typed: affixes in its first line, then a line for each root with its forms. */
(() => {
  const SHORTEST = 4;
  const LAYERS = 2;
  const address = document.currentScript.dataset.words;
  let asked;

  async function load() {
    const [head, ...lines] = (await (await fetch(address)).text()).trim().split("\n");
    const families = new Map(lines.map((line) => [line.slice(0, `${line} `.indexOf(" ")), line.split(" ")]));
    return { ...JSON.parse(head), families };
  }

  function layers(words, strip) {
    for (let layer = 0; layer < LAYERS; layer++) {
      const left = [...words].flatMap(strip).filter((word) => word.length >= SHORTEST);
      left.forEach((word) => words.add(word));
    }
    return words;
  }

  function alike(word, { prefixes, suffixes, families }) {
    const ends = layers(new Set([word]), (one) =>
      suffixes.filter((suffix) => one.endsWith(suffix)).map((suffix) => one.slice(0, -suffix.length)));
    const roots = layers(ends, (one) =>
      prefixes.map((prefix) => prefix.split(">")).filter(([start]) => one.startsWith(start))
        .map(([start, letter = ""]) => letter + one.slice(start.length)));
    return [...roots].flatMap((root) => [root, ...(families.get(root) ?? [])]);
  }

  function widen(typed, known) {
    if (/["+:~^*-]/.test(typed)) return typed; // somebody who uses the search's own signs means just that
    const words = typed.toLowerCase().match(/\p{L}+/gu) ?? [];
    const others = new Set(words.filter((word) => word.length >= SHORTEST).flatMap((word) => alike(word, known)));
    words.forEach((word) => others.delete(word));
    return [typed, ...[...others].map((word) => `${word}^1`)].join(" "); // a boost keeps a word from being a beginning
  }

  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type !== 2 || typeof message.data !== "string") return post.call(this, message, ...rest);
    asked ??= load();
    asked.then((known) => widen(message.data, known), () => message.data)
      .then((data) => post.call(this, { ...message, data }, ...rest));
  };
})();
