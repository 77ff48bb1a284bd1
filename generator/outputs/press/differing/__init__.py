"""Differing: where sources disagree or were put right, in words."""
