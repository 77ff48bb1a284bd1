"""A Story from a small YAML file: every fact names the words of the article that it stands on."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.model.claims import Citation, Claim, Stated
from generator.model.record import Evidence, EvidenceMap, Outcome, Record, Sentence
from generator.model.story import Actor, Event, Mention, Quote, Source, Story, Tenure
from generator.model.threads import Count

Given = Mapping[str, Any]
EVENT = ("id", "kind", "series", "number", "date", "date_end")
MENTION = ("relation", "series", "number", "date", "when", "venue", "event")
COUNT = ("measure", "value", "bound", "unit", "claimed_by", "as_of")
STATED = ("dates", "numbers", "parties", "mediators", "venues", "outcomes", "agreed", "open")


class Telling:
    """The articles of a folder, and how words in them become evidence, citations and records."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts

    def evidence(self, seed: str, words: str, rule: str = "by-hand") -> Evidence:
        """The first place of `words` in the article."""
        start = self.texts[seed].index(words)
        return Evidence(start=start, end=start + len(words), text=words, rule=rule)

    def citation(self, seed: str, words: str) -> Citation:
        """The same as a citation."""
        return Citation(seed, self.evidence(seed, words))

    def evidence_map(self, seed: str, given: Given) -> EvidenceMap:
        """Evidence by field, from one stretch of words or several."""
        return {
            field: tuple(self.evidence(seed, one, f"{field}-rule") for one in _several(words))
            for field, words in given.items()
        }

    def stated(self, given: Given | None) -> Stated:
        """A field: for each value what each source says, or null where a source holds it in its metadata."""
        given = dict(given or {})
        contested = bool(given.pop("contested", False))
        claims = []
        for value, by_seed in given.items():
            cited = tuple(self.citation(seed, one) for seed, words in by_seed.items() for one in _several(words))
            claims.append(Claim(str(value), tuple(by_seed), cited))
        return Stated(tuple(claims), contested)

    def record(self, given: Given) -> Record:
        """A record; wherever it says `evidence`, with the words of its article."""
        seed, text = given["seed"], self.texts[given["seed"]]
        values = {key: self._with_evidence(seed, value) for key, value in given.items() if key not in ("id", "event")}
        values["evidence"] = self.evidence_map(seed, given.get("evidence", {}))
        values["outcome"] = Outcome(**values.get("outcome", {}))
        values["sentences"] = sentences(text)
        return Record(sha256=hashlib.sha256(text.encode()).hexdigest(), **values)

    def _with_evidence(self, seed: str, value: Any) -> Any:
        if isinstance(value, list):
            return tuple(self._with_evidence(seed, one) for one in value)
        if isinstance(value, dict) and "evidence" in value:
            return {**value, "evidence": self.evidence_map(seed, value["evidence"])}
        return value

    def event(self, given: Given) -> Event:
        """An event with its mentions, quotes and counts."""
        values: dict[str, Any] = {key: given.get(key) for key in EVENT}
        values |= {name: self.stated(given.get(name)) for name in STATED}
        return Event(
            **values,
            mentions=tuple(self.mention(one) for one in given.get("mentions", [])),
            actors=tuple(given.get("actors", [])),
            quotes=tuple(self.quote(one, given["id"]) for one in given.get("quotes", [])),
            counts=tuple(self.count(one) for one in given.get("counts", [])),
            seeds=tuple(given["seeds"]),
        )

    def mention(self, given: Given) -> Mention:
        """Another round, as one source mentions it."""
        values: dict[str, Any] = {key: given.get(key) for key in MENTION}
        return Mention(**values, citation=self.citation(given["seed"], given["words"]))

    def quote(self, given: Given, event: str | None) -> Quote:
        """A statement; its text is its evidence."""
        citation = self.citation(given["seed"], given["text"])
        speakers = tuple(given.get("speakers", ()))
        return Quote(
            speakers, given["text"], given.get("reported", False), given.get("language", "id"), citation, event
        )

    def count(self, given: Given) -> Count:
        """A figure with its claimant."""
        values: dict[str, Any] = {key: given.get(key) for key in COUNT}
        return Count(**values, citation=self.citation(given["seed"], given["words"]))

    def actor(self, given: Given) -> Actor:
        """A person; roles are held on the days of `held`, by role, on no known day where it leaves one out."""
        roles, held = self.stated(given.get("roles")), given.get("held", {})
        tenures = []
        for one in roles.claims:
            first, last = held.get(one.value, (None, None))
            tenures.append(Tenure(one.value, first, last, one.seeds, one.citations))
        return Actor(
            id=given["id"],
            name=given["name"],
            party=given.get("party"),
            roles=roles,
            spellings=self.stated(given.get("spellings")),
            events=tuple(given.get("events", [])),
            quotes=tuple(self.quote(one, one.get("event")) for one in given.get("quotes", [])),
            known=given.get("known", True),
            tenures=tuple(tenures),
        )

    def story(self, given: Given) -> Story:
        """The whole story."""
        return Story(
            events=tuple(self.event(one) for one in given["events"]),
            actors=tuple(self.actor(one) for one in given["actors"]),
            sources=tuple(Source(one["id"], self.record(one), one.get("event")) for one in given["sources"]),
            updated=given.get("updated"),
            announced=tuple(self.mention(one) for one in given.get("announced", [])),
        )


def sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences of plain test articles: a line, cut after a full stop that a capital follows."""
    found = re.finditer(r"[^\s](?:[^\n]*?)(?:[.!?][”\"]?(?=\s+[A-Z“\"]|\s*$)|$)", text, flags=re.MULTILINE)
    return tuple(Sentence(start=one.start(), end=one.end(), text=one.group()) for one in found)


def read_story(folder: Path) -> Story:
    """The story of folder/story.yml over the articles in folder/texts."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "texts").iterdir())}
    return Telling(texts).story(yaml.safe_load((folder / "story.yml").read_text(encoding="utf-8")))


def _several(words: str | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else words or []
