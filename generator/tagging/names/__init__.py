"""Names: what an article names of all that the subject knows, by place in its text."""
