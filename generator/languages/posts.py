"""Section `posts` of a language file: what words of people's roles mean, whatever language tells them."""

from pydantic import Field

from generator.model.record import Frozen


class PostsSection(Frozen):
    """`words` are phrases by what they mean; its keys are the same in all languages, and a phrase may mean several
    things ("Menlu" is `foreign` and `minister`). Of phrases within each other the longest counts. `examples` are roles
    and all that they mean."""

    words: dict[str, tuple[str, ...]] = Field(min_length=1)
    examples: dict[str, tuple[str, ...]] = Field(min_length=1)
