"""Where this generator was installed from, as pip would take it: for those who set up the new microsite elsewhere."""

import json
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]


def origin() -> str:
    """A requirement (PEP 508): the repository and commit, or the folder, that it came from; else its name alone."""
    try:
        told = metadata.distribution("babak").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        return f"babak @ {ROOT.as_uri()}"
    where = json.loads(told) if told else {}
    address = _without_credentials(where.get("url", ""))
    if "vcs_info" in where:
        return f"babak @ {where['vcs_info']['vcs']}+{address}@{where['vcs_info']['commit_id']}"
    return f"babak @ {address}" if address else "babak"


def _without_credentials(address: str) -> str:
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
