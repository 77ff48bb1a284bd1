"""Patterns: how people write what rules look for, compiled so that a text asks only rules that can speak."""
