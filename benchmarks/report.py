"""Tables: printed, and kept in build/bench for `make bench`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

__all__ = ["report"]


def report(name: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a Markdown table and write it to ``build/bench/NAME.md``."""
    align = ["---", *["---:"] * (len(head) - 1)]
    text = "\n".join(f"| {' | '.join(cells)} |" for cells in (head, align, *rows))
    print(text, flush=True)
    folder = Path("build/bench")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.md").write_text(f"{text}\n")
