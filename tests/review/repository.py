"""A repository with the site's own content, in which seeds come and change after the first commit."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EDITED = "002_7bb666b7240ce36b"
NEW = "putaran-ketiga"
NEWS = """\
Perundingan putaran ketiga Rusia dan Ukraina di Belarus berakhir tanpa kesepakatan

KABARUJI.COM - Perundingan putaran ketiga antara Rusia dan Ukraina di Brest, Belarus, Senin (7/3/2022), berakhir tanpa
kesepakatan.
"Kami belum mencapai hasil yang kami harapkan," kata Budi Oetomo, anggota delegasi Ukraina, Senin (7/3/2022).

Sedikitnya 12 warga sipil tewas pada hari yang sama, menurut Ukraina.
"""


def git(folder: Path, *arguments: str) -> None:
    """Call git in `folder` as somebody."""
    somebody = ("-c", "user.name=Uji", "-c", "user.email=uji@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *somebody, *arguments], check=True, capture_output=True)


def repository(folder: Path) -> Path:
    """A copy of the site in `folder`, all of it committed."""
    for name in ("content", "seeds", "theme"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "as it stands")
    return folder


def with_changes(folder: Path, extra: str = "") -> Path:
    """The same with a new seed, which has `extra` at its end, another one without its last line, and one gone."""
    (folder / "seeds" / f"{NEW}.txt").write_text(NEWS + extra, encoding="utf-8")
    seed = folder / "seeds" / f"{EDITED}.txt"
    seed.write_text(seed.read_text(encoding="utf-8").replace("350", "351"), encoding="utf-8")
    (folder / "seeds" / "003_86f43b5cfb7fa804.txt").unlink()
    return folder
