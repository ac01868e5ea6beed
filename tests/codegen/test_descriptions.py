"""The vendor's descriptions as stubs beside a package that is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main

OURS = "schema/vim25-8.0.2.0.openapi.json"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stubs made of our schema, without what only we say, with words that nobody else has."""
    folder = tmp_path_factory.mktemp("stubs")
    document = json.loads(Path(OURS).read_text())
    del document["x-managed-types"]
    schemas = document["components"]["schemas"]
    schemas["CustomizationFixedName"]["description"] = "A name that stays."
    own = schemas["CustomizationSpec"]["allOf"][1]["properties"]
    own["identity"] = {"allOf": [own["identity"]], "description": "Who it is."}
    document["paths"]["/Task/{moId}/CancelTask"]["post"]["description"] = "Stops it."
    path = folder / "vi-json.json"
    path.write_text(json.dumps(document))
    assert main(["generate", str(path), "--descriptions-only", str(folder)]) == 0
    return folder


def test_they_carry_the_words(folder: Path) -> None:
    stubs = folder / "vim25-stubs"
    assert not list(stubs.rglob("*.py"))
    customization = (stubs / "data/vim_vm_customization.pyi").read_text()
    assert "A name that stays." in customization
    assert '"""Who it is."""' in customization
    assert "Stops it." in (stubs / "managed/vim.pyi").read_text()
    assert "class PbmProfile(" in (stubs / "services/pbm/data/pbm_profile.pyi").read_text()


PROGRAM = """
import vim25
from vim25.services import pbm
reveal_type(vim25.CustomizationFixedName(name="a").name)
reveal_type(vim25.dumps(vim25.CustomizationFixedName(name="a")))
reveal_type(pbm.PbmProfileId(unique_id="x").unique_id)
vim25.CustomizationFixedName(nam="a")
"""


def test_type_checkers_take_them_for_the_package(folder: Path) -> None:
    """With the stubs first, all names are there, and mistakes are still found."""
    (folder / "program.py").write_text(PROGRAM)
    path = f"{folder}:{Path('src').resolve()}:{Path('generated').resolve()}"
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(folder / "cache"), "program.py"]
    environment = {**os.environ, "MYPYPATH": path}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder, env=environment
    )
    lines = [line.partition(": ")[2] for line in done.stdout.splitlines()]
    assert lines[:3] == [
        'note: Revealed type is "str"',
        'note: Revealed type is "bytes"',
        'note: Revealed type is "str"',
    ], done.stdout
    assert 'Unexpected keyword argument "nam"' in lines[3]
    assert len([line for line in lines if line.startswith("error")]) == 1 + (
        "Missing" in done.stdout
    )


def test_another_folder_of_that_name_is_left_alone(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vim25-stubs").mkdir()
    (tmp_path / "vim25-stubs/mine.pyi").write_text("x: int\n")
    document = str(folder / "vi-json.json")
    assert main(["generate", document, "--descriptions-only", str(tmp_path)]) == 1
    assert "is no earlier output of the generator" in capsys.readouterr().err
    assert (tmp_path / "vim25-stubs/mine.pyi").exists()


def test_they_are_for_the_bindings_that_are_there(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that editors are not shown what these do not have."""
    (tmp_path / "vim25").mkdir()
    front = tmp_path / "vim25/__init__.py"
    front.write_text('RELEASE = "8.0.1.0"\n')
    document = str(folder / "vi-json.json")
    command = ["generate", document, "--descriptions-only", str(tmp_path)]
    assert main(command) == 0
    assert "for bindings of release 8.0.1.0" in capsys.readouterr().err
    text = (tmp_path / "vim25-stubs/__init__.pyi").read_text()
    assert "vim25-8.0.1.0.openapi.json" in text
    front.write_text('RELEASE = "7.7"\n')
    assert main(command) == 1
    assert "7.7: no such document, and no release" in capsys.readouterr().err
    front.write_text("x = 1\n")
    assert main(command) == 1
    assert "are no bindings of a release" in capsys.readouterr().err
