"""Maps: where the sides met, drawn over the outlines of the lands."""
