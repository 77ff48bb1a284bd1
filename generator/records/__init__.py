"""Records on disk: content/articles/*.yml and content/corrections.yml, read, written, never lost.

`fingerprint` names what a record was made with, `store` reads and writes the files (`sealed` is their form),
`plan` decides which seeds to read again, `corrections` and `correct` lay people's corrections over the records,
`spans` checks every fact against its article, `schemas` writes the JSON Schema of each content file; `committed` reads
the records of a commit, and `changes` tells what changed between two states of them."""
