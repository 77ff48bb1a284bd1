"""Sentences: where paragraphs and the sentences in them begin and end."""
