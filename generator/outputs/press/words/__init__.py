"""Words: what things are called and what is told of them, in the language of an edition."""
