"""Unknown people: names that no list has, found by the words that stand around them."""
