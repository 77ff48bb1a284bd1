"""The nouns of the pipeline, all frozen: what one arrow hands to the next."""
