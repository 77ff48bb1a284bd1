"""Pages: a page of an edition as a file for the engine, with all that its head tells."""
