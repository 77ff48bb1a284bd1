"""Telling: what the story holds beside the fields of its events: people, points, counts, what is announced or open."""
