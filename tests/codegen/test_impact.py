"""Where a code base uses what a release changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import diff, loader
from codegen.__main__ import main
from codegen.described import Described
from codegen.impact import scan

CODE = """\
import vim25
from vim25 import VirtualNVDIMM, Spec
from vim25.services.eam import AgencyConfigInfo as Config

def change(vm, host, spec):
    vm.old_task("a")
    vm.get_gone()
    vm.new_task(x=1)
    vim25.Spec(kept=1, dropped=2)
    Spec(needed=1)
    print(spec.dropped, vim25.Colour.DARK_RED, host.Spec)
"""


def change(part: str, name: str, fact: str, before: str | None, after: str | None) -> diff.Change:
    return diff.Change(part, name, fact, before, after, "/p")


CHANGES = [
    change("operations", "VirtualMachine.Old_Task", "deprecated", "no", "since 9.0, use New_Task"),
    change("operations", "VirtualMachine.gone", "presence", "there", None),
    change("operations", "VirtualMachine.New_Task", "privilege", "none", "Some"),
    change("types", "Spec.dropped", "presence", "there", None),
    change("types", "Spec.needed", "presence", None, "required int"),
    change("types", "Spec.free", "presence", None, "optional int"),
    change("types", "VirtualNVDIMM", "deprecated", "no", "yes"),
    change("types", "eam/AgencyConfigInfo", "deprecated", "no", "since 9.0"),
    change("enums", "Colour.darkRed", "presence", "there", None),
]


@pytest.fixture
def code(tmp_path: Path) -> Path:
    path = tmp_path / "app.py"
    path.write_text(CODE)
    return path


def test_each_use_is_named(code: Path) -> None:
    found = [(use.line, use.what, use.why, use.certain) for use in scan(code, CHANGES, print)]
    assert found == [
        (2, "VirtualNVDIMM", "VirtualNVDIMM is newly deprecated", True),
        (3, "AgencyConfigInfo", "eam/AgencyConfigInfo is newly deprecated, since 9.0", True),
        (
            6,
            ".old_task",
            "VirtualMachine.Old_Task is newly deprecated, since 9.0, use New_Task",
            False,
        ),
        (7, ".get_gone", "VirtualMachine.gone is removed", False),
        (9, "Spec()", "Spec.needed is newly required (added, required int)", True),
        (9, "Spec(dropped=)", "Spec.dropped is removed", True),
        (10, "Spec(needed=)", "Spec.needed is newly required (added, required int)", True),
        (11, ".DARK_RED", "Colour.darkRed is removed", True),
        (11, ".dropped", "Spec.dropped is removed", False),
    ]


NAMES = """\
import vim25 as v
from vim25 import Spec as S, Colour as C
from vim25 import data
from mine import Colour

S(dropped=1, needed=1)
v.Spec(dropped=1, needed=1)
data.Spec(dropped=1, needed=1)
C("darkRed")
match x:
    case S(dropped=1):
        pass
Colour.DARK_RED
mine.Spec(dropped=1)
"""


def test_names_are_what_imports_say(code: Path) -> None:
    code.write_text(NAMES)
    found = [(use.line, use.what, use.certain) for use in scan(code, CHANGES, print)]
    assert found == [
        (6, "Spec(dropped=)", True),
        (6, "Spec(needed=)", True),
        (7, "Spec(dropped=)", True),
        (7, "Spec(needed=)", True),
        (8, "Spec(dropped=)", True),
        (8, "Spec(needed=)", True),
        (9, "Colour('darkRed')", True),
        (11, "Spec(dropped=)", True),
        (13, ".DARK_RED", False),
    ]
    code.write_text("from vim25 import *\nVirtualNVDIMM()\nSpec(needed=1)\n")
    found = [(use.line, use.what, use.certain) for use in scan(code, CHANGES, print)]
    assert found == [(2, "VirtualNVDIMM", True), (3, "Spec(needed=)", True)]


def test_what_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    """Code without the bindings, and folders of other people's code."""
    (tmp_path / "other.py").write_text("vm.old_task()\n")
    for folder in (".venv", "site-packages", ".git"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "app.py").write_text(CODE)
    assert list(scan(tmp_path, CHANGES, print)) == []


def test_the_command(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code.write_text(
        "import vijson\nstorage.mark_for_removal('x', True)\nvm.power_on_vm_task()\n".replace(
            "\\\n", "\n"
        )
    )
    assert main(["impact", str(code.parent)]) == 1
    out, err = capsys.readouterr()
    assert out == f"{code}:2: .mark_for_removal?  HostStorageSystem.MarkForRemoval is removed\n"
    newest = list(loader.checked_in())[-1]
    assert err == f"from 8.0.2.0 to {newest}: 1 uses\n"
    assert main(["impact", str(code), "--to", "8.0.3.0"]) == 0
    assert main(["impact", "nowhere"]) == 2
    (code.parent / "old.py").write_text("import vim25\nprint 'of Python 2'\n")
    (code.parent / "latin.py").write_bytes("import vim25; x = 'gr\xfc\xdfe'".encode("latin-1"))
    (code.parent / "folder.py").mkdir()
    (code.parent / "gone.py").symlink_to("nowhere")
    (code.parent / "deep.py").write_text("import vim25\nx = " + "+".join("a" * 20_000))
    (code.parent / "chain.py").write_text("import vim25\nx = a" + ".b()" * 900)
    assert main(["impact", str(code.parent)]) == 1  # the others are read all the same
    out, err = capsys.readouterr()
    assert out.count("\n") == 1
    assert f"{code.parent / 'old.py'}: can't be read: SyntaxError" in err
    assert f"{code.parent / 'latin.py'}: can't be read: SyntaxError" in err


def test_what_one_release_needs_is_there_in_all() -> None:
    """So bindings of the newest alone read what older servers send (docs/releasing.md)."""
    oldest, *_, newest = (Described(loader.load(path)) for path in loader.checked_in().values())
    changes = [item for item in diff.compare(oldest, newest).changes if item.touches]
    assert not [item for item in changes if item.touches in ("retyped", "newly required")]
    gone = [item.name for item in changes if item.touches == "removed" and item.part != "enums"]
    assert gone == [
        "HostProfileManager.UpdateHostCustomizations_Task",
        "HostStorageSystem.MarkForRemoval",  # called by its new name
    ]
