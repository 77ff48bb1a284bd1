"""Tagging: names, times, numbers, quotations and mentions of talks are marked in an article before any fact is
decided."""
