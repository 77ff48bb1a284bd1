"""Meetings: which of the talks that an article names belong together, and with whom and how often they are held."""
