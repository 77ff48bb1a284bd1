"""A language, loaded: what reading, facts and outputs know of Indonesian or English comes from here."""

from functools import cache
from pathlib import Path

from generator.languages.boilerplate import BoilerplateSection
from generator.languages.calendar import CalendarSection, NumbersSection
from generator.languages.figures import FiguresSection
from generator.languages.interface import InterfaceSection
from generator.languages.newsroom import NewsroomSection
from generator.languages.positions import PositionsSection
from generator.languages.posts import PostsSection
from generator.languages.search import SearchSection
from generator.languages.sentences import SentencesSection
from generator.languages.sources import PeopleSection, SourcesSection, SpeechSection
from generator.languages.talks import OutcomeRule, TalksSection, VenueSection
from generator.languages.verdicts import VerdictsSection
from generator.model.record import Frozen
from generator.yamlfile import load_yaml

FOLDER = Path(__file__).parent / "languages"


class Language(Frozen):
    """All sections of one language file; `code` is its BCP 47 tag, `name` what it calls itself. Each file is loaded
    once, and the language known by its identity, as what is prepared for a language is asked for often."""

    code: str
    name: str
    calendar: CalendarSection
    numbers: NumbersSection
    talks: TalksSection
    venue: VenueSection
    outcome: tuple[OutcomeRule, ...]
    newsroom: NewsroomSection
    verdicts: VerdictsSection
    sources: SourcesSection
    speech: SpeechSection
    positions: PositionsSection
    people: PeopleSection
    posts: PostsSection
    figures: FiguresSection
    sentences: SentencesSection
    boilerplate: BoilerplateSection
    search: SearchSection
    interface: InterfaceSection

    __eq__ = object.__eq__
    __hash__ = object.__hash__


@cache
def languages() -> tuple[str, ...]:
    """The codes of all languages that have a file, in order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yml")))


@cache
def load_language(code: str) -> Language:
    """Read `generator/languages/<code>.yml`. Raises ContentError with every fault of the file."""
    path = FOLDER / f"{code}.yml"
    return load_yaml(path, Language, f"generator/languages/{path.name}")
