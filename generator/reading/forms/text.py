"""Plain text seeds (.txt): the text is the file's own, as it came."""

from generator.reading.source import Source


def read_plain(text: str, file: str) -> Source:
    """The source of a `.txt` seed: nothing is taken away, so that offsets hold in the file's decoded text."""
    return Source(text)
