"""Talks: every place where an article speaks of a negotiation, with its number and tense."""
