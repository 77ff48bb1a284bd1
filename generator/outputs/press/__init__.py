"""The press room: what every output shares, from the story in one language to words, links and quotations."""
