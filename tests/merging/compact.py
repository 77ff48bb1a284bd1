"""Records and stories in few words, for cases that are files: what a record says, what a story is expected to tell."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.actors import Actors, Places
from generator.model.claims import Stated
from generator.model.record import Record
from generator.model.story import Event, Mention, Story
from generator.settings import Subject
from generator.topic import Topic
from generator.yamlfile import load_yaml

FOLDER = Path(__file__).parent / "subject"
SUBJECT = Subject(
    load_yaml(FOLDER / "topic.yml", Topic),
    load_yaml(FOLDER / "actors.yml", Actors),
    load_yaml(FOLDER / "places.yml", Places),
)
STATED = ("dates", "numbers", "parties", "mediators", "venues", "outcomes", "agreed", "open")


def record(seed: str, given: Mapping[str, Any]) -> Record:
    """A record on a negotiation between Russia and Ukraine, unless `given` says otherwise.

    `outcome` is a kind or a mapping, a person an id or a mapping, a statement "speaker: words", a position "actor
    stance point". Every fact gets a slice of its own, whose text is the value."""
    slices = _Slices()
    data = {"kind": "negotiation", "parties": ["russia", "ukraine"], **given}
    outcome = data.get("outcome", "none")
    data["outcome"] = slices.added(outcome if isinstance(outcome, dict) else {"kind": outcome})
    data["people"] = [slices.added(_person(person)) for person in data.get("people", [])]
    data["statements"] = [slices.added(_statement(words)) for words in data.get("statements", [])]
    data["other_rounds"] = [slices.added(other) for other in data.get("other_rounds", [])]
    data["figures"] = [slices.added(figure) for figure in data.get("figures", [])]
    data["positions"] = [slices.added(_position(words)) for words in data.get("positions", [])]
    data["language"] = "id"
    return Record.model_validate({**slices.added(data), "seed": f"{seed}.txt", "sha256": seed})


class _Slices:
    """Evidence for whatever is given, one slice behind the other."""

    def __init__(self) -> None:
        self.end = 0

    def added(self, given: Mapping[str, Any]) -> dict[str, Any]:
        plain = {key: value for key, value in given.items() if not _is_nested(value)}
        return {
            **given,
            "evidence": {key: [self._slice(str(v)) for v in _listed(value)] for key, value in plain.items()},
        }

    def _slice(self, text: str) -> dict[str, Any]:
        start, self.end = self.end, self.end + max(1, len(text))
        return {"start": start, "end": self.end, "text": text, "rule": "a-rule"}


def _is_nested(value: Any) -> bool:
    return isinstance(value, dict) or any(isinstance(item, dict) for item in _listed(value))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _person(given: Any) -> dict[str, Any]:
    person = given if isinstance(given, dict) else {"id": given}
    name = person["id"].replace("-", " ").title()
    return {"name": name, "as_written": [name], **person}


def _statement(words: str) -> dict[str, Any]:
    speaker, _, quote = words.partition(": ")
    return {"speaker": speaker, "quote": quote}


def _position(words: str) -> dict[str, Any]:
    actor, stance, point = words.split()
    return {"actor": actor, "stance": stance, "point": point}


def told(story: Story) -> dict[str, Any]:
    """The story in the notation of the cases."""
    return {
        "events": [_event(event) for event in story.events],
        "announced": [_mention(mention) for mention in story.announced],
        "actors": {
            actor.id: {
                "name": actor.name,
                "party": actor.party,
                "known": actor.known,
                "spellings": _claims(actor.spellings),
                "roles": _claims(actor.roles),
                "events": list(actor.events),
                "quotes": [quote.text for quote in actor.quotes],
                "parties": _claims(actor.parties),
                "tenures": [f"{one.first} to {one.last}: {one.role}" for one in actor.tenures],
                "attended": [presence.event for presence in actor.attended],
                "stands": [f"{one.date}: {one.stance} {one.point}" for one in actor.stands],
            }
            for actor in story.actors
        },
        "sources": [f"{source.id} -> {source.event}" for source in story.sources],
        "agenda": {
            point.id: [
                f"{stand.date}: {stand.actor or 'all'} {stand.stance}{'?' if stand.contested else ''} < "
                + " ".join(map(_stem, stand.seeds))
                for stand in point.stands
            ]
            for point in story.agenda
        },
        "figures": {
            f"{tally.measure} by {tally.claimed_by}": [
                f"{count.as_of}: {count.bound} {count.value} < {_stem(count.citation.seed)}" for count in tally.counts
            ]
            for tally in story.figures
        },
        "disagreements": [
            f"{one.about} {one.subject} {one.field}: "
            + " | ".join(f"{claim.value} < {' '.join(map(_stem, claim.seeds))}" for claim in one.versions)
            for one in story.disagreements
        ],
        "suggestions": [f"{one.one} ~ {one.other}: {one.reason}" for one in story.suggestions],
        "updated": story.updated,
    }


def _event(event: Event) -> dict[str, Any]:
    fields = {field: getattr(event, field) for field in STATED}
    return {
        "id": event.id,
        "from": [_stem(seed) for seed in event.seeds],
        "kind": event.kind,
        "series": event.series,
        "number": event.number,
        "date": event.date,
        "date_end": event.date_end,
        "contested": [name for name, field in fields.items() if field.contested],
        "mentions": [_mention(mention) for mention in event.mentions],
        "actors": list(event.actors),
        "quotes": [quote.text for quote in event.quotes],
        "rules": {name: field.rule for name, field in fields.items()},
        "history": [
            f"{stage.told}: {stage.kind} {' '.join(filter(None, (stage.date, stage.when)))} < "
            + " ".join(map(_stem, stage.seeds))
            for stage in event.history
        ],
        "counts": [f"{count.bound} {count.value} {count.measure} by {count.claimed_by}" for count in event.counts],
        **{name: _claims(field) for name, field in fields.items()},
    }


def _claims(field: Stated) -> list[str]:
    return [f"{claim.value} < {' '.join(map(_stem, claim.seeds))}" for claim in field.claims]


def _mention(mention: Mention) -> str:
    said = [mention.relation, mention.series, mention.number, mention.date, mention.when, mention.venue]
    return f"{_stem(mention.citation.seed)}: {' '.join(str(part) for part in said if part)} -> {mention.event}"


def _stem(seed: str) -> str:
    return seed.removesuffix(".txt")


def only_asked(told_: Any, asked: Any) -> Any:
    """The part of a told story that a case speaks of: keys that it leaves out are free, lists are told in full."""
    if isinstance(asked, dict) and isinstance(told_, dict):
        return {key: only_asked(told_.get(key, "absent"), value) for key, value in asked.items()}
    if isinstance(asked, list) and isinstance(told_, list) and len(asked) == len(told_):
        return [only_asked(one, other) for one, other in zip(told_, asked, strict=True)]
    return told_


def records(given: Mapping[str, Mapping[str, Any]]) -> Iterable[Record]:
    """Records by the names of their seeds."""
    return [record(seed, values) for seed, values in given.items()]
