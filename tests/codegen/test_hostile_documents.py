"""Whatever a document holds: one line that names the place, and never a traceback."""

from __future__ import annotations

import copy
import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import loader
from codegen.__main__ import main

from .test_vendor import DOCUMENT

VALUES: list[Any] = [
    None,
    [],
    5,
    1.5,
    "text",
    "",
    {},
    True,
    [1],
    [None],
    [{}],
    [[]],
    {"x": 1},
    {"$ref": "#/components/schemas/Issue"},
    {"$ref": "#/components/schemas/Nope"},
    {"$ref": 5},
    "#/components/schemas/Any",
    ...,
]
"""What takes the place of a part of the document; of ``...``, nothing."""

_WHOLE = ("not an OpenAPI 3.0 document", "the document has no", "components have no schemas")
"""What is said of a document as a whole."""


def places(node: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each part of a document."""
    steps = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for step in steps:
        yield (*place, step)
        yield from places(node[step], (*place, step))


def changed(document: Any, place: tuple[Any, ...], value: Any) -> Any:
    result = copy.deepcopy(document)
    node = result
    for step in place[:-1]:
        node = node[step]
    if value is ...:
        del node[place[-1]]
    else:
        node[place[-1]] = value
    return result


def attack(folder: Path, capsys: pytest.CaptureFixture[str], seed: int, count: int) -> None:
    document = loader._load_yaml(DOCUMENT)
    combinations = list(itertools.product(places(document), VALUES))
    path = folder / "vi-json.json"
    for place, value in random.Random(seed).sample(combinations, count):
        path.write_text(json.dumps(changed(document, place, value)))
        commands = [["verify"], ["generate", "--output", str(folder / "vim25")]]
        for command, *options in commands:
            code = main([command, str(path), *options])
            said = capsys.readouterr().err.splitlines()
            if code == 0 or (command == "verify" and code == 1):
                continue
            message = f"{place} <- {value!r}: {said[-1]}"
            assert said[-1].startswith("codegen: "), message
            assert "#/" in said[-1] or any(text in said[-1] for text in _WHOLE), message
            assert "not in the form of" not in said[-1], message


def test_mutations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attack(tmp_path, capsys, seed=1, count=60)


@pytest.mark.slow
def test_many_mutations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attack(tmp_path, capsys, seed=2, count=900)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("/quark/Quark/", "/a-b/Quark/"), "the prefix 'a-b' can't be the name of a package"),
        (("/quark/Quark/", "/class/Quark/"), "the prefix 'class' can't be"),
        (("/quark/Quark/", "/serializer/Quark/"), "the prefix 'serializer' can't be"),
        (("/quark/Quark/", "/vim25/Quark/"), "the prefix 'vim25' can't be"),
        (
            ("/quark/Quark/{moId}/spin", "/quark/HostVsanSystem/{moId}/QueryHostStatus"),
            "HostVsanSystem.QueryHostStatus is there under two prefixes",
        ),
        (
            ("properties: {both: {$ref: '#/components/schemas/Both'}}",
             "properties: {both: {$ref: '#/components/schemas/DoItRequestType'}}"),
            "refers to a request, DoItRequestType",
        ),
        (("/quark/Quark/{moId}/spin", "/eam/Agency/{moId}/Update"), "twice"),
        (("version: 8.0.2.0", "version: latest"), "expected a release such as 8.0.2.0"),
        (
            (
                "    Fault:\n      content:",
                "    Fault:\n      $ref: '#/components/responses/Fault'\n      x:",
            ),
            "#/components/responses/Fault: refers to itself",
        ),
    ],
)  # fmt: skip
def test_what_would_make_a_broken_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], said: str
) -> None:
    assert change[0] in DOCUMENT
    path = tmp_path / "vi-json.yaml"
    path.write_text(DOCUMENT.replace(*change))
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 1
    assert said in capsys.readouterr().err


def test_an_operation_of_vim25_with_types_of_a_service(tmp_path: Path) -> None:
    """Its annotations can be evaluated all the same."""
    import subprocess
    import sys

    text = DOCUMENT.replace(
        "content: {application/json: {schema: {$ref: '#/components/schemas/ConfigSpec'}}}",
        "content: {application/json: {schema: {$ref: '#/components/schemas/VsanSpec'}}}",
    )
    assert text != DOCUMENT
    path = tmp_path / "vi-json.yaml"
    path.write_text(text)
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 0
    program = (
        "import typing, vim25; from vim25.services import vsan;"
        "hints = typing.get_type_hints(vim25.HostVsanSystem.query_host_status);"
        "assert hints == {'return': vsan.VsanSpec}, hints"
    )
    environment = {"PYTHONPATH": f"{tmp_path}:src"}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
