"""Babak: seeds are read, facts are found in them with evidence, records merge into one story, and outputs tell it."""

VERSION = "0.1.0"
