"""Spec files: a customization in YAML, as the API has it or in a short form."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import vijson
import vim25
from vijson.cli.failures import Usage
from vijson.cli.short_forms import FORMS, checked, short_spec
from vijson.cli.yaml_files import Document, read_document

__all__ = ["check_columns", "check_template", "columns_used", "read_spec", "spec_of"]

_COLUMN = re.compile(r"\$\{([^}$]+)\}")
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def read_spec(path: Path) -> vim25.CustomizationSpec:
    """Return the spec in a file; raises `Usage` with file, line and path for a mistake."""
    return spec_of(read_document(path))


def spec_of(document: Document, row: Mapping[str, str] | None = None) -> vim25.CustomizationSpec:
    """Return the spec that a document describes.

    With a ``row`` of a fleet it is a template: in its texts ``${column}`` stands for what the
    row has in that column.
    """
    data = document.data if row is None else _filled(document.data, row)
    forms = [form for form in FORMS if form in data]
    if forms:
        others = [name for name in data if name != forms[0]]
        if others:
            raise document.mistake((others[0],), f"not beside {forms[0]}: one form in a file")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", vijson.CustomizationWarning)
            return short_spec(document, forms[0], data[forms[0]])
    if data.get("_typeName", "CustomizationSpec") != "CustomizationSpec" or "identity" not in data:
        expected = ", ".join(FORMS)
        raise document.mistake((), f"expected one of {expected}, or a CustomizationSpec")
    return _as_the_api_has_it(document, data)


def columns_used(document: Document) -> set[str]:
    """Return which columns a template has."""
    return _columns(document.data)


def check_template(document: Document) -> None:
    """Raise `Usage` for a mistake in a template, as far as it says what guests are to be."""
    forms = [form for form in FORMS if form in document.data]
    if len(forms) == 1 and len(document.data) == 1:
        checked(document, forms[0], document.data[forms[0]], lambda value: bool(_columns(value)))
    else:
        spec_of(document)


def _columns(data: Any) -> set[str]:
    if isinstance(data, dict):
        return set().union(*map(_columns, data.values()))
    if isinstance(data, list):
        return set().union(*map(_columns, data))
    return set(_COLUMN.findall(data)) if isinstance(data, str) else set()


def _as_the_api_has_it(document: Document, data: Any) -> vim25.CustomizationSpec:
    try:
        found: vim25.CustomizationSpec = vim25.structure(
            {"_typeName": "CustomizationSpec", **data}, "CustomizationSpec", strict=True
        )
    except vim25.DecodeError as error:
        steps = tuple(
            name if name else int(index) for name, index in _STEP.findall(error.path or "")
        )
        raise document.mistake(steps, error.problem) from None
    return found


def _filled(data: Any, row: Mapping[str, str]) -> Any:
    if isinstance(data, dict):
        return {key: _filled(value, row) for key, value in data.items()}
    if isinstance(data, list):
        return [_filled(item, row) for item in data]
    if isinstance(data, str):
        return _COLUMN.sub(lambda found: row.get(found[1], found[0]), data)
    return data


def check_columns(document: Document, columns: set[str], reserved: set[str]) -> None:
    """Raise `Usage` for a column that a template does not have: it may be misspelt."""
    for column in sorted(columns - reserved - columns_used(document)):
        raise Usage(f"{document.path}: the column {column} is used nowhere: write ${{{column}}}")
