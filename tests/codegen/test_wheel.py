"""Wheels, built of a small package and looked into."""

import zipfile
from pathlib import Path

import pytest

from codegen import wheel
from codegen.errors import BuildError


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PIP_NO_BUILD_ISOLATION", "0")  # pip's way to say: with what is installed
    package = tmp_path / "vim25"
    (package / "__pycache__").mkdir(parents=True)
    (package / "__init__.py").write_text("RELEASE = '9.9.9.9'\n")
    (package / "__pycache__" / "old.pyc").write_text("")
    return package


def test_the_wheel_of_another_release(package: Path, tmp_path: Path) -> None:
    built = wheel.build("9.9.9.9", package, tmp_path / "dist", default=False)
    assert built.parent == tmp_path / "dist"
    assert built.name.endswith("+vsphere.9.9.9.9-py3-none-any.whl")
    with zipfile.ZipFile(built) as archive:
        names = archive.namelist()
        [metadata] = [name for name in names if name.endswith(".dist-info/METADATA")]
        description = archive.read(metadata).decode()
        assert archive.read("vim25/__init__.py") == b"RELEASE = '9.9.9.9'\n"
    assert {"vmodl/py.typed", "vijson/py.typed", "vijson/simulator/__init__.py"} <= set(names)
    packages = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    assert packages == {"vijson", "vmodl", "vim25"}
    assert not [name for name in names if "__pycache__" in name]
    assert "carries the bindings of release **9.9.9.9**" in description


def test_the_wheel_of_the_default_release(package: Path, tmp_path: Path) -> None:
    built = wheel.build("9.9.9.9", package, tmp_path, default=True)
    assert "+" not in built.name
    with zipfile.ZipFile(built) as archive:
        [metadata] = [name for name in archive.namelist() if name.endswith("/METADATA")]
        assert "carries the bindings" not in archive.read(metadata).decode()


def test_a_build_that_fails_is_one_line(package: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"^wheel: ValueError: Invalid version") as caught:
        wheel.build("9 9", package, tmp_path / "dist", default=False)  # no version can end so
    assert "\n" not in str(caught.value)
    assert not list((tmp_path / "dist").glob("*.whl"))
