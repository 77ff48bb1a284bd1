"""Templates: theme/pages/, filled for one page of an edition."""
