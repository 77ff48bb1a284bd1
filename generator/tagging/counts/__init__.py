"""Counts: numbers of people in an article, what became of them and who claims it."""
