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


CHANGES = [
    ("data/customization_fixed_name.py", "name: str", "name: int", "CustomizationFixedName.name"),
    ("data/option_value.py", '"type": "Any"', '"type": "string"', "OptionValue.value"),
    ("data/customization_ip_settings.py", '"subnetMask"', '"netMask"', "CustomizationIPSettings"),
    (
        "data/user_session.py",
        "locale: str = attrs.field(",
        "locale: str = attrs.field(default=None,",
        "",
    ),
    ("enums/virtual_machine_power_state.py", '"poweredOff"', '"off"', "VirtualMachinePowerState"),
    ("faults/invalid_power_state.py", "(InvalidState)", "(VimFault)", "InvalidPowerState"),
    ("managed/task.py", "percent_done: int", "percent_done: str | None = None", "UpdateProgress"),
    ("__init__.pyi", "import CustomizationSpec as CustomizationSpec", "import UserSession", ""),
    ("_since.py", '"CustomizationSpec": "2.0"', '"CustomizationSpec": "9.9"', "CustomizationSpec"),
    ("managed/task.py", "-> TaskInfo:", "-> TaskInfo | None:", "Task.info"),
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
    changed = text
    if after == "(VimFault)":
        changed = text.replace("invalid_state import InvalidState", "vim_fault import VimFault")
    path.write_text(changed.replace(before, after))
    try:
        done = compare(package.parent)
    finally:
        path.write_text(text)
    assert done.returncode == 1, done.stderr
    assert named in done.stdout
