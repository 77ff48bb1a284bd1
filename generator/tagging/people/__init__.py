"""People: every place that names a person, known or not, with role and side, and who does what is told."""
