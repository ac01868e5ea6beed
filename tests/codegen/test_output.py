"""Results are put in place whole or not at all."""

from pathlib import Path

import pytest

from codegen import output
from codegen.errors import BuildError

FILES = {"__init__.py": f"{output.HEADER}x\n", "data/thing.py": "x = 1\n"}


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "new" / "page.md"
    output.write_file(path, "one")
    output.write_file(path, "two")
    assert path.read_text() == "two"
    assert path.stat().st_mode & 0o777 == 0o644
    assert list(path.parent.iterdir()) == [path]


def test_an_earlier_package_is_replaced_as_a_whole(tmp_path: Path) -> None:
    package = tmp_path / "vim25"
    output.replace_package(package, {**FILES, "gone.py": ""})
    output.replace_package(package, FILES)
    assert output.compare_package(package, FILES) == []
    assert list(tmp_path.iterdir()) == [package]


def test_what_is_no_folder_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "vim25"
    path.write_text("dear")
    with pytest.raises(BuildError, match="not replacing it"):
        output.replace_package(path, FILES)
    assert path.read_text() == "dear"


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "vim25").mkdir()
    output.replace_package(tmp_path / "vim25", FILES)
    assert output.compare_package(tmp_path / "vim25", FILES) == []


def test_a_failure_leaves_the_earlier_package(tmp_path: Path) -> None:
    package = tmp_path / "vim25"
    output.replace_package(package, FILES)
    with pytest.raises(BuildError, match="File name too long"):
        output.replace_package(package, {**FILES, "x" * 300: ""})
    assert output.compare_package(package, FILES) == []
    assert list(tmp_path.iterdir()) == [package]


def test_a_failure_of_the_last_step_leaves_the_earlier_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "vim25"
    output.replace_package(package, FILES)
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if target == package and not path.name.endswith(".old"):
            raise OSError("disk full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(BuildError, match="disk full"):
        output.replace_package(package, {"__init__.py": "other"})
    assert output.compare_package(package, FILES) == []
    assert list(tmp_path.iterdir()) == [package]
