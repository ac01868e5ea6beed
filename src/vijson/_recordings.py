"""Recorded inventories in files, each object an ``ObjectContent`` in JSON.

A file, whose name ends with ``.json``, has all of them in an array, one a line. A folder has a
file for each.
"""

from __future__ import annotations

import errno
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import vim25
import vmodl

__all__ = ["is_recorded", "object_content", "read_recording", "write_recording"]

_OF_THE_SERVER = frozenset(
    {"declaredAlarmState", "effectiveRole", "permission", "recentTask", "triggeredAlarmState"}
)
"""What managers say of an object: it is the server's own."""


def is_recorded(name: str) -> bool:
    """Tell whether a property is part of a recording."""
    return name not in _OF_THE_SERVER


def object_content(
    reference: vmodl.ManagedObjectReference, values: Mapping[str, Any], types: Mapping[str, str]
) -> vim25.ObjectContent:
    """Return the content of an object, without secrets; ``types`` are those of its properties."""
    properties = [
        vim25.DynamicProperty(name=name, val=vmodl.boxed(vmodl.without_secrets(value), types[name]))
        for name, value in values.items()
        if value is not None
    ]
    return vim25.ObjectContent(obj=reference, prop_set=properties)


def write_recording(path: Path, contents: Iterable[vim25.ObjectContent]) -> int:
    """Write objects to a file, or into a folder that is not there yet; returns how many.

    Nothing half-written has the file's name. Raises `OSError`.
    """
    whole = path.absolute()
    if whole.is_dir():
        raise FileExistsError(errno.EEXIST, "it is there already", str(path))
    with tempfile.TemporaryDirectory(prefix=".recording-", dir=whole.parent) as folder:
        part = Path(folder) / "part"
        count = _write(part, contents, in_one=path.suffix == ".json")
        part.replace(whole)
    return count


def _write(part: Path, contents: Iterable[vim25.ObjectContent], *, in_one: bool) -> int:
    count = 0
    if in_one:
        with part.open("wb") as stream:
            for count, content in enumerate(contents, 1):
                stream.write(b",\n" if count > 1 else b"[\n")
                stream.write(vim25.dumps(content))
            stream.write(b"\n]\n" if count else b"[]\n")
        return count
    part.mkdir()
    for count, content in enumerate(contents, 1):
        name = f"{count:05}-{content.obj.type}-{content.obj.value}.json"
        (part / name.replace("/", "_")).write_bytes(vim25.dumps(content))
    return count


def read_recording(path: Path) -> Iterator[vim25.ObjectContent]:
    """Yield the objects of a file or folder.

    Raises `ValueError` that names the file, and the line or object, for what is no recording,
    and `OSError`.
    """
    if path.is_dir():
        files = sorted(path.glob("*.json"))
        if not files:
            raise ValueError(f"{path}: there are no objects in it")
        for file in files:
            yield from _objects(file)
    else:
        yield from _objects(path)


def _objects(file: Path) -> Iterator[vim25.ObjectContent]:
    with file.open("rb") as stream:
        first, second = stream.readline().strip(), stream.readline().strip()
        stream.seek(0)
        if first == b"[" and second.rstrip(b",").endswith(b"}"):  # one object a line
            for number, line in enumerate(stream, 1):
                plain = line.strip().rstrip(b",")
                if plain not in (b"[", b"]", b""):
                    yield _object(f"{file}:{number}", plain)
            return
        data = stream.read()
    try:
        parsed = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{file}: no JSON: {error}") from None
    for number, item in enumerate(parsed if isinstance(parsed, list) else [parsed]):
        yield _object(f"{file}: object {number}", json.dumps(item).encode())


def _object(where: str, line: bytes) -> vim25.ObjectContent:
    try:
        return vim25.loads(line, vim25.ObjectContent)
    except vim25.DecodeError as error:
        raise ValueError(f"{where}: {error}") from None
