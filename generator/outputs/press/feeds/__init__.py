"""Feeds: the items of a channel and the formats that carry them."""
