"""The vocabulary: the first words of all rules, so that a text asks once for each of its own words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.tagging.patterns.opening import Opening


class Vocabulary:
    """The openings of the rules that have looked into texts. It grows with the rules that are used, and changes nothing
    that they find."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[Opening]] = defaultdict(list)
        self._nowhere: dict[Opening, Sequence[int]] = {}

    def learn(self, opening: Opening) -> None:
        """Ask for the words of `opening` in all texts to come; prefixes and signs have to be looked for."""
        if not (opening.prefixes or opening.signs):
            self._nowhere[opening] = ()
            for word in opening.words:
                self._by_word[word].append(opening)

    def places(self, starts: Mapping[str, Sequence[int]]) -> dict[Opening, Sequence[int]]:
        """Where the matches of each known rule can begin, in order, given where the words of a text do."""
        found: dict[Opening, Sequence[int]] = {}
        of_several: dict[Opening, list[int]] = {}
        for word in self._by_word.keys() & starts.keys():
            for opening in self._by_word[word]:
                if opening in found:
                    found[opening] = of_several[opening] = [*found[opening], *starts[word]]
                else:
                    found[opening] = starts[word]
        for places in of_several.values():
            places.sort()
        return self._nowhere | found
