"""Embeds: parts of the story for other sites, and the code that puts them there."""
