"""Put the pages of the site together: the guide, the changes of releases, the reference.

python docs/site/assemble.py FOLDER
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from reference import KINDS, write

import vim25

DOCS = Path(__file__).parent.parent
ROOT = DOCS.parent

PAGES = [
    "quickstart",
    "connecting",
    "customizing",
    "instant-clones",
    "fleets",
    "waiting",
    "cli",
    "testing",
    "releases",
    "pyvmomi",
    "concepts",
    "architecture",
]

TOCTREE = """
```{toctree}
:hidden:

%s
```
"""


def _linked(found: re.Match[str]) -> str:
    """Return a type's name with a link to its page."""
    for kind in KINDS:
        if found[1] in dir(getattr(vim25, kind)):
            return f"[{found[0]}](reference/{kind}/{found[1]}.md)"
    return found[0]


def assemble(folder: Path) -> int:
    """Write all pages into a folder, and return how many of the reference there are."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DOCS / "guide", folder)
    for page in folder.glob("*.md"):  # what lies above the guide lies beside it here
        text = page.read_text(encoding="utf-8")
        text = text.replace("](../protocol.md", "](protocol.md")
        text = text.replace("](../releases/", "](changes/")
        page.write_text(re.sub(r"(?<!\[)`vim25\.(\w+)`", _linked, text), encoding="utf-8")
    shutil.copy(DOCS / "site" / "conf.py", folder)
    (folder / "_static").mkdir()
    shutil.copy(DOCS / "site" / "wide.css", folder / "_static")
    (folder / "changes").mkdir()
    releases = sorted((DOCS / "releases").glob("*.md"))
    for page in releases:
        shutil.copy(page, folder / "changes")
    listed = "\n".join(f"- [{page.stem.replace('-', ' ')}]({page.name})" for page in releases)
    tree = TOCTREE % "\n".join(page.stem for page in releases)
    text = f"# From release to release\n\nWhat changed in the API:\n\n{listed}\n{tree}"
    (folder / "changes" / "index.md").write_text(text, encoding="utf-8")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    changelog = changelog.replace("[changelog.d](changelog.d)", "`changelog.d`")
    notes = sorted((ROOT / "changelog.d").glob("*.*.md"))
    coming = "\n".join(f"- {' '.join(note.read_text(encoding='utf-8').split())}" for note in notes)
    changelog += f"\n## To come\n\n{coming}\n"
    (folder / "changelog.md").write_text(changelog, encoding="utf-8")
    shutil.copy(DOCS / "protocol.md", folder / "protocol.md")
    index = folder / "index.md"
    pages = "\n".join([*PAGES, "protocol", "reference/index", "changes/index", "changelog"])
    text = index.read_text(encoding="utf-8")
    text += "- [Reference](reference/index.md) of all types, operations, faults and commands\n"
    text += (
        "- [What servers do](protocol.md), and [what changed](changes/index.md) between releases\n"
    )
    index.write_text(text + TOCTREE % pages, encoding="utf-8")
    return write(folder / "reference")


if __name__ == "__main__":
    print(f"{assemble(Path(sys.argv[1]))} pages of reference")
