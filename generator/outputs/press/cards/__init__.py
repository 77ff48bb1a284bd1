"""Cards: pictures that stand for a page where it is shared, drawn with the site's own fonts."""
