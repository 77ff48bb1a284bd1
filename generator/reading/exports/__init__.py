"""Exports: tables and lines of JSON whose rows are articles."""
