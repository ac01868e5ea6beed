"""The pages of the site, before Sphinx makes HTML of them (make docs-site)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import vijson
import vim25
import vmodl

SITE = Path(__file__).parents[2] / "docs" / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sys.path.insert(0, str(SITE))
    try:
        from assemble import assemble
    finally:
        sys.path.remove(str(SITE))
    folder = tmp_path_factory.mktemp("site") / "source"
    assert assemble(folder) > 3000
    return folder


def test_all_links_lead_somewhere(site: Path) -> None:
    seen: dict[Path, bool] = {}
    for page in site.rglob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+\.md)", page.read_text()):
            path = page.parent / target
            assert seen.setdefault(path, path.is_file()), f"{page.relative_to(site)}: {target}"
    assert len(seen) > 3000


def test_every_type_has_a_page_with_its_members(site: Path) -> None:
    for kind in ("managed", "data", "faults", "enums"):
        for name in dir(getattr(vim25, kind)):
            found = getattr(vim25, name)
            wire = name if kind == "managed" else vim25.registry.wire_name(found)
            text = (site / "reference" / kind / f"{wire}.md").read_text()
            if kind in ("data", "faults"):
                names = [item for field in vmodl.fields(found) for item in (field.wire, field.name)]
            elif kind == "enums":
                names = [member.value for member in found]
            else:
                inherited = vmodl.methods(found.__base__)
                names = [item for item in vmodl.methods(found) if item not in inherited]
            assert not [item for item in names if item not in text], wire


def test_who_uses_a_type_is_told(site: Path) -> None:
    page = (site / "reference" / "data" / "VirtualMachineCloneSpec.md").read_text()
    assert (
        "**Taken by** [VirtualMachine.CloneVM_Task](../managed/VirtualMachine.md#clonevm_task"
        in page
    )
    page = (site / "reference" / "faults" / "CustomizationFault.md").read_text()
    assert "**Raised by** " in page
    operations = (site / "reference" / "operations.md").read_text()
    assert operations.count("\n| [") > 900
    library = (site / "reference" / "vijson.md").read_text()
    names = set(vijson.__all__) - {"__version__"}
    assert not [name for name in names if f"vijson.{name}" not in library]


def test_the_pictures_show_what_is_there(tmp_path: Path) -> None:
    """If it fails: make pictures."""
    subprocess.run([sys.executable, str(SITE / "pictures.py"), str(tmp_path)], check=True)
    kept = SITE.parent / "guide" / "pictures"
    assert {path.name for path in kept.iterdir()} == {path.name for path in tmp_path.iterdir()}
    for path in tmp_path.iterdir():
        drawn = path.read_text()
        if path.name == "demo.svg":  # rich's own drawing differs from version to version
            drawn = re.sub("<[^>]*>", "", drawn).partition("$&#160;make")[2]
            assert drawn in re.sub("<[^>]*>", "", (kept / path.name).read_text())
        else:
            assert drawn == (kept / path.name).read_text(), path.name
