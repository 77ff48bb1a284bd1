"""Languages as data: one YAML file each, and for each of its sections the schema that checks it."""
