"""Extracts: as much of an article's sentences as the site may show, and how facts point at them."""
