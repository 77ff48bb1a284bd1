"""Forms: plain text, Markdown and HTML, each with what it states about its article."""
