"""How the cases of merging are read: YAML in which a date stays text."""

import yaml


class Loader(yaml.SafeLoader):
    """Dates stay text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, expression) for tag, expression in pairs if not tag.endswith(":timestamp")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
