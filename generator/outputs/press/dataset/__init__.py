"""The dataset: the story as tables whose rows name each other by id, the same in every language of the site."""
