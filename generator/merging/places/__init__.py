"""Places: where events were held, under all spellings, and which places are one area."""
