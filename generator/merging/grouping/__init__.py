"""Grouping: which records tell of one event, by bonds from the firmest to the weakest."""
