"""Results: tables and trees for people, JSON, YAML and CSV for scripts."""

from __future__ import annotations

import csv
import enum
import json
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import typer

import vim25
import vmodl
from vijson.cli.terminals import is_terminal, visible

__all__ = [
    "Format",
    "OutputOption",
    "cell",
    "is_plain",
    "jsonable",
    "show",
    "show_rows",
    "yaml_text",
]


_YAML_1_1 = re.compile(r"(?i)y|n|yes|no|on|off|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")


class Format(StrEnum):
    """How results are shown."""

    TABLE = "table"
    JSON = "json"
    YAML = "yaml"
    CSV = "csv"


OutputOption = Annotated[
    Format, typer.Option("--output", "-o", help="How results are shown.", show_default=True)
]


def show_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], output: Format) -> None:
    """Print rows; ``columns`` are their names."""
    if output is Format.CSV:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([cell(value) for value in row] for row in rows)
        return
    if output is Format.TABLE:
        _table(columns, rows)
        return
    show([dict(zip(columns, row, strict=True)) for row in rows], output)


def show(value: Any, output: Format = Format.TABLE) -> None:
    """Print a value of the API; whoever wants a table of it gets YAML, or plain text."""
    plain = jsonable(value)
    if output is Format.JSON:
        typer.echo(json.dumps(plain, indent=2, ensure_ascii=False))
    elif output is Format.CSV:
        raise typer.BadParameter("csv is for lists: use json or yaml", param_hint="--output")
    elif output is Format.TABLE and not isinstance(plain, dict | list):
        text = cell(value)
        typer.echo("\n".join(map(visible, text.split("\n"))) if is_terminal(sys.stdout) else text)
    else:
        typer.echo(yaml_text(plain), nl=False)


def yaml_text(plain: Any) -> str:
    """Return the YAML of what `jsonable` has made."""
    from io import StringIO

    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 1_000_000  # lines are whole
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # untyped there
    yaml.representer.add_representer(str, _text)
    stream = StringIO()
    yaml.dump(plain, stream)
    return stream.getvalue().removesuffix("...\n")


def _text(representer: Any, text: str) -> Any:
    """Quote what readers of YAML 1.1, such as PyYAML, would take for something else."""
    style = "'" if _YAML_1_1.fullmatch(text) else None
    return representer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def jsonable(value: Any) -> Any:
    """Return a value as JSON has it: objects of the API with their wire names."""
    if isinstance(value, vmodl.ManagedObject):
        value = value.reference
    if isinstance(value, vmodl.ManagedObjectReference):
        return f"{value.type}:{value.value}"
    if isinstance(value, vmodl.DataObject | vmodl.Fault):
        return vim25.unstructure(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [jsonable(item) for item in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value


def is_plain(value: Any) -> bool:
    """Tell whether a value fits into a line: it is no structure, and no text of many lines."""
    plain = jsonable(value)
    items = plain if isinstance(plain, list) else [plain]
    return "\n" not in cell(value) and not any(isinstance(item, dict | list) for item in items)


def cell(value: Any) -> str:
    """Return a value as one line of text; nothing for what is unset."""
    plain = jsonable(value)
    if plain is None:
        return ""
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, list) and not any(isinstance(item, dict | list) for item in plain):
        return ", ".join(map(cell, plain))
    if isinstance(plain, dict | list):
        return json.dumps(plain, ensure_ascii=False)
    return str(plain)


def _seen(value: Any) -> str:
    """Return a cell for people: times are theirs, those of today without the day."""
    if isinstance(value, datetime):
        local, today = value.astimezone(), datetime.now().astimezone().date()
        return f"{local:%H:%M:%S}" if local.date() == today else f"{local:%Y-%m-%d %H:%M:%S}"
    if isinstance(value, vmodl.ManagedObjectReference):
        return str(value.value)
    return cell(value)


def _table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    listed = [list(row) for row in rows]
    if not is_terminal(sys.stdout):  # whoever reads a pipe wants whole lines
        lines = [list(columns), *([visible(cell(value)) for value in row] for row in listed)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        for line in lines:
            padded = (text.ljust(width) for text, width in zip(line, widths, strict=True))
            typer.echo("  ".join(padded).rstrip())
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    cells = [[visible(_seen(value)) for value in row] for row in listed]
    wanted = [
        index for index in range(len(columns)) if not cells or any(row[index] for row in cells)
    ]
    for index in wanted:
        table.add_column(columns[index], overflow="fold")
    for row in cells:
        table.add_row(*(Text(row[index]) for index in wanted))
    Console(highlight=False).print(table)
