"""Versions: the fields of an event, with every value that sources state and who states it."""
