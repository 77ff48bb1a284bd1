"""Lists: which part of a long list stands on which page."""
