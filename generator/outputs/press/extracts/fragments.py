"""Text fragments: links that open an article at a sentence (https://wicg.github.io/scroll-to-text-fragment/)."""

from urllib.parse import quote

from markupsafe import Markup

from generator.outputs.press.escaping import clean, is_web, plain

ENDS = 5
"""How many words of its beginning and its end name a sentence; a short one is named whole."""


def fragment_link(address: str | None, sentence: str) -> Markup | None:
    """The address of `sentence` in the article at `address`, or None where that is no address on the web.

    Quotation marks at its ends are left out, as sites set them otherwise than they were copied."""
    words = clean(sentence).strip("“”\"'‘’ ").split(" ")
    if not address or not is_web(address) or not words[0]:
        return None
    parts = [words] if len(words) <= 2 * ENDS else [words[:ENDS], words[-ENDS:]]
    text = ",".join(quote(" ".join(part), safe="").replace("-", "%2D") for part in parts)
    return Markup(f"{plain(address)}{'' if '#' in address else '#'}:~:text={text}")
