"""Findings: what a record holds, in words for the page of its source."""
