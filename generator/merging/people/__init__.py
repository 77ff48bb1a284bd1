"""People: who is one person, over spellings, transliterations and roles."""
