"""What only the place of a build knows: the repository's address, and so README's links.

A package index shows README without the files beside it. So where the address is known (in a
hosted build, or of the remote `origin`), links become absolute, and the project has URLs.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

__all__ = ["RepositoryHook", "absolute", "repository"]

_REMOTE = re.compile(r"(?:https?://(?:[^@/]+@)?|ssh://git@|git@)([\w.-]+)[:/](.+?)(?:\.git)?/?")
_LINK = re.compile(r"(!?)(\[[^\]]*\])\((?!https?://|#)([^)]+)\)")


class RepositoryHook(MetadataHookInterface):
    """Fills in the fields `readme` and `urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Write both, from README.md and the repository's address."""
        root = Path(self.root)
        text = (root / "README.md").read_text(encoding="utf-8")
        address = repository(root)
        metadata["urls"] = {}
        if address:
            tag = f"v{metadata['version'].partition('+')[0]}"
            text = absolute(text, address, tag)
            metadata["urls"] = {
                "Homepage": address,
                "Documentation": f"{address}/blob/{tag}/docs/guide/index.md",
                "Changelog": f"{address}/blob/{tag}/CHANGELOG.md",
                "Issues": f"{address}/issues",
            }
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


def repository(root: Path) -> str | None:
    """Return the address of the repository, as a browser takes it, where it is known."""
    hosted = os.environ.get("GITHUB_REPOSITORY")
    if hosted:
        return f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{hosted}"
    if not (root / ".git").exists():
        return None  # a sdist, or a copy inside another repository
    try:
        done = subprocess.run(
            ["git", "config", "--get", "remote.origin.url"],  # noqa: S607 - the git that is there
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return None
    match = _REMOTE.fullmatch(done.stdout.strip())
    return f"https://{match[1]}/{match[2]}" if match else None


def absolute(text: str, address: str, tag: str) -> str:
    """Return a page whose links to files of the repository name its address and tag."""

    def link(found: re.Match[str]) -> str:
        picture, title, path = found.groups()
        return f"{picture}{title}({address}/{'raw' if picture else 'blob'}/{tag}/{path})"

    return _LINK.sub(link, text)
