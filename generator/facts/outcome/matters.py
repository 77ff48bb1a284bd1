"""Matters: what words of an outcome are said of, where that is something else than the talks."""

from generator.languages.talks import OutcomeRule
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.talks.cues import clause_around


def is_of_another_matter(tagged: TaggedArticle, span: Span, rule: OutcomeRule) -> bool:
    """Whether the clause around `span` names what the `rule` does not speak of ("the statement was shelved") and
    neither talks nor those who talk."""
    if not rule.not_of:
        return False
    language = tagged.tools.language
    clause = clause_around(tagged.plain, span, tagged.article.sentence_at(span.start), language)
    talks = compile_together(language.talks.nouns, language.talks.rounds)
    named = compile_phrases(rule.not_of).search(tagged.plain, *clause)
    return named is not None and talks.search(tagged.plain, *clause) is None
