"""The pages of the guide: their Python runs, their commands exist, their links lead somewhere."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer.main

import vijson
import vim25
import vmodl
from vijson.cli.app import app

from .conftest import Runner

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))


def blocks(page: Path, language: str) -> list[str]:
    text = page.read_text()
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if blocks(page, "python")], ids=lambda page: page.stem
)
def test_its_python_runs(page: Path, run: Runner) -> None:
    run("\n".join(blocks(page, "python")), {})


def commands(page: Path) -> list[list[str]]:
    """Return the commands of a page, in its blocks and its text."""
    shown = [line[2:] for block in blocks(page, "console") for line in block.splitlines()]
    inline = re.findall(r"`(vijson [^`]+)`", page.read_text())
    found = [*(line for line in shown if line.startswith("vijson ")), *inline]
    return [shlex.split(line.partition(" > ")[0]) for line in found]


def test_its_commands_are_there() -> None:
    root = typer.main.get_command(app)
    seen = 0
    for page in (*PAGES, GUIDE.parents[1] / "README.md"):
        for _, *words in commands(page):
            found, path = root, []
            while words and words[0] in getattr(found, "commands", {}):
                path.append(words[0])
                found = found.commands[words.pop(0)]  # type: ignore[attr-defined]  # a group
            known = {option for item in found.params for option in item.opts}
            options = {word.partition("=")[0] for word in words if word.startswith("-")}
            assert path or options <= {*known, "--help"}, f"{page.name}: vijson {path} {words}"
            assert options <= {*known, "--help"}, f"{page.name}: {path} has no {options - known}"
            seen += 1
    assert seen > 20


def test_its_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
            if "://" not in target:
                assert (page.parent / target).is_file(), f"{page.name}: {target}"


def test_its_names_are_there() -> None:
    for page in PAGES:
        for module, name in re.findall(r"`(vim25|vijson)\.([A-Za-z_]+)", page.read_text()):
            found = {"vim25": vim25, "vijson": vijson}[module]
            is_logger = name == "wire"
            assert is_logger or hasattr(found, name), f"{page.name}: {name}"


def test_each_page_is_listed() -> None:
    index = (GUIDE / "index.md").read_text()
    for page in PAGES:
        assert page.stem == "index" or f"({page.name})" in index, page.name


def test_each_fault_of_customizations_is_explained() -> None:
    page = (GUIDE / "customizing.md").read_text()
    for name in dir(vim25.faults):
        if issubclass(getattr(vim25, name), vim25.CustomizationFault):
            assert f"`vim25.{name}`" in page, name


def test_the_privileges_are_those_of_the_schema() -> None:
    page = (GUIDE / "customizing.md").read_text()
    known = {
        operation.privilege
        for name in dir(vim25.managed)
        for operation in vmodl.methods(getattr(vim25, name)).values()
        if operation.privilege
    }
    for privilege in re.findall(r'"(VirtualMachine\.[A-Za-z.]+)"', page):
        assert privilege in known or privilege == "VirtualMachine.Interact.DeviceConnection"
