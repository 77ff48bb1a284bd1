"""Reading: a seed file becomes an Article, whose text is as it came and whose marks and sentences point into it."""

from generator.reading.article import read_text
from generator.reading.exports.rows import Row
from generator.reading.folder import Shelf, find_seeds, look_over
from generator.reading.seednames import shown_name
from generator.reading.seeds import read_seed, seed_bytes, seed_content

__all__ = [
    "Row",
    "Shelf",
    "find_seeds",
    "look_over",
    "read_seed",
    "read_text",
    "seed_bytes",
    "seed_content",
    "shown_name",
]
