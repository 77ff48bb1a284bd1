"""Boilerplate: which stretches of a seed are not its article's own words."""
