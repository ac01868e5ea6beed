"""The page of all commands, from the program itself."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import typer.main

from vijson.cli.app import app

__all__ = ["commands"]


def commands() -> str:
    """Return the page of the command line."""
    lines = ["---", "orphan: true", "---", "# Commands", "", "[Reference](index.md)", ""]
    lines += ["Options that say where to connect are those of [the command line](../cli.md).", ""]
    lines += ["| Command | |", "| --- | --- |"]
    found = sorted(_all(typer.main.get_command(app), ()))
    for names, command in found:
        name = " ".join(names)
        first = _plain(command.help or "").partition("\n")[0]
        lines.append(f"| [vijson {name}](#vijson-{'-'.join(names)}) | {first} |")
    for names, command in found:
        lines += ["", f"## vijson {' '.join(names)}", "", _plain(command.help or ""), ""]
        lines += _parameters(command)
    return "\n".join(lines) + "\n"


def _all(command: Any, names: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        yield names, command
        return
    for name, one in inner.items():
        yield from _all(one, (*names, name))


def _plain(text: str) -> str:
    """Return help as Markdown: what is bold there is code here."""
    text = re.sub(r"\[bold\](.*?)\[/bold\]", r"`\1`", text).replace(r"\[", "[")
    return inspect.cleandoc(text)


def _parameters(command: Any) -> list[str]:
    lines = ["| Option | |", "| --- | --- |"]
    for item in command.params:
        if getattr(item, "rich_help_panel", None) == "Connection" or item.name == "help":
            continue
        is_option = item.opts[0].startswith("-")
        shown = ", ".join(item.opts) if is_option else item.metavar or item.name
        value = item.metavar if is_option and item.metavar else ""
        text = _plain(item.help or "").replace("|", r"\|").replace("\n", " ")
        lines.append(f"| `{shown}{f' {value}' if value else ''}` | {text} |")
    return lines if len(lines) > 2 else []
