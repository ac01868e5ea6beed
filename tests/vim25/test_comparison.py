"""The package matches the schema, by a comparison that does not use the generator."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import vim25

PROGRAM = "tests/vim25/compare_with_schema.py"
SCHEMA = f"schema/vim25-{vim25.RELEASE}.openapi.json"


def compare(path: Path | str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, PROGRAM, SCHEMA]
    environment = {"PYTHONPATH": str(path)}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_the_package_matches() -> None:
    done = compare(Path(vim25.__file__).parent.parent)
    assert done.stdout.startswith("0 differences"), done.stdout + done.stderr
    assert done.returncode == 0


FIXED_NAME = '("name", "name", "string", "2.0")'
CHANGES = [
    ("data/vim_vm_customization.py", FIXED_NAME, FIXED_NAME.replace("string", "int"), "FixedName"),
    ("data/vim_option.py", '"value", "Any?"', '"value", "string?"', "OptionValue.value"),
    ("data/vim_vm_customization.py", '"subnetMask"', '"netMask"', "CustomizationIPSettings"),
    ("data/vim.py", '"locale", "string"', '"locale", "string?"', "UserSession.locale"),
    ("enums/vim.py", '"poweredOff"', '"off"', "VirtualMachinePowerState"),
    (
        "faults/vim_fault.py",
        '"InvalidPowerState", "InvalidState"',
        '"InvalidPowerState", "VimFault"',
        "",
    ),
    ("managed/vim.py", '"percentDone", "int"', '"percentDone", "string?"', "UpdateProgress"),
    ("__init__.pyi", "    CustomizationSpec as CustomizationSpec,", "", "CustomizationSpec"),
    ("faults/__init__.pyi", "    VimFault as VimFault,", "", "VimFault"),
    (
        "data/vim_vm_customization.py",
        '"vim.vm.customization.Specification", "2.0"',
        '"", "9.9"',
        "",
    ),
    (
        "managed/vim.py",
        '"result": "TaskInfo"',
        '"result": "TaskInfo", "nullable": True',
        "Task.info",
    ),
    ("data/vim.pyi", "locale: str", "locale: str | None", "UserSession"),
    ("managed/vim.pyi", "percent_done: int", "percent: int", "Task"),
    ("enums/vim.pyi", "POWERED_OFF =", "OFF =", "VirtualMachinePowerState"),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, compiled once for all changes."""
    package = tmp_path_factory.mktemp("copy") / "vim25"
    shutil.copytree(
        Path(vim25.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    return package


@pytest.mark.parametrize(("file", "before", "after", "named"), CHANGES)
def test_one_change_by_hand_is_found(
    package: Path, file: str, before: str, after: str, named: str
) -> None:
    path = package / file
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after))
    try:
        done = compare(package.parent)
    finally:
        path.write_text(text)
    assert done.returncode == 1, done.stderr
    assert named in done.stdout
