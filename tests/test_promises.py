"""What the README promises is held by tests, which quote it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
_QUOTE = re.compile(r'^# README: "(.*)"$', re.MULTILINE)
_MEASURED = {"Fast."}
"""Promises that `make bench` measures."""


def plain(text: str) -> str:
    """Return a text in one line."""
    return " ".join(text.split())


def promises() -> dict[str, str]:
    """Return the parts of the README that promise something, by their first words."""
    readme = (ROOT / "README.md").read_text()
    part = readme.partition("## What you get")[2].partition("\n## ")[0]
    found = {}
    for paragraph in re.split(r"^(?=\*\*)", part, flags=re.MULTILINE)[1:]:
        title = re.match(r"\*\*(.*?)\*\*", paragraph)
        assert title is not None
        found[title.group(1)] = plain(paragraph)
    return found


def quotes() -> dict[str, Path]:
    """Return what tests say they hold."""
    return {
        plain(quote): path
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for quote in _QUOTE.findall(path.read_text())
    }


def test_each_quote_is_in_the_readme() -> None:
    text = " ".join(promises().values())
    for quote, path in quotes().items():
        assert quote in text, f"{path} quotes what the README does not say: {quote}"


def test_each_promise_is_held_by_a_test() -> None:
    for title, text in promises().items():
        held = [quote for quote in quotes() if quote in text]
        assert held or title in _MEASURED, f"no test quotes the README's {title!r}"
