"""The quickest of several times in which a blank spaCy pipeline with a PhraseMatcher goes through each text.

Run by the Python that spaCy is installed for, which has nothing of ours: reads {"aliases", "texts", "times"} in JSON
from standard input, and says {"version", "seconds", "found"} in JSON, one of each for each text."""

import json
import sys
from importlib import import_module
from time import process_time


def main() -> None:
    """Read what is asked, and answer."""
    given = json.load(sys.stdin)
    spacy, matching = import_module("spacy"), import_module("spacy.matcher")
    pipeline = spacy.blank("xx")
    matcher = matching.PhraseMatcher(pipeline.vocab)
    matcher.add("alias", [pipeline.make_doc(alias) for alias in given["aliases"]])
    seconds, found = [], []
    for text in given["texts"]:
        took = []
        for _ in range(given["times"]):
            start = process_time()
            matches = matcher(pipeline(text))
            took.append(process_time() - start)
        seconds.append(min(took))
        found.append(len(matches))
    print(json.dumps({"version": spacy.__version__, "seconds": seconds, "found": found}))


if __name__ == "__main__":
    main()
