"""Wheels, built of a small package and looked into."""

import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from codegen import wheel
from codegen.errors import BuildError
from hatch_build import absolute, repository
from vijson import __version__


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
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


def test_a_hosted_build_knows_the_address_of_links(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/vijson")
    built = wheel.build("9.9.9.9", package, tmp_path, default=False)
    with zipfile.ZipFile(built) as archive:
        [name] = [name for name in archive.namelist() if name.endswith("/METADATA")]
        metadata = archive.read(name).decode()
    address = "https://github.com/someone/vijson"
    assert f"Project-URL: Homepage, {address}\n" in metadata
    links = re.findall(r"\]\(([^)]+)\)", metadata)
    assert len(links) > 10
    assert [link for link in links if not link.startswith("https://")] == []
    for link in links:  # the links of a wheel are those of its source, not of its local version
        path = link.partition("#")[0].removeprefix(f"{address}/").split("/", 2)
        if link.startswith(address):
            assert path[1] == f"v{__version__}"
            assert (Path(__file__).parents[2] / path[2]).exists()


@pytest.mark.parametrize(
    "remote",
    [
        "https://example.com/someone/vijson.git",
        "https://user:token@example.com/someone/vijson",
        "git@example.com:someone/vijson.git",
        "ssh://git@example.com/someone/vijson",
    ],
)
def test_the_address_is_that_of_the_remote(
    remote: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert repository(tmp_path) is None
    subprocess.run(["git", "-C", str(tmp_path), "remote", "add", "origin", remote], check=True)
    assert repository(tmp_path) == "https://example.com/someone/vijson"


def test_a_folder_is_no_address_and_a_copy_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    assert repository(tmp_path) is None
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    subprocess.run(["git", "-C", str(tmp_path), "remote", "add", "origin", "/srv/x"], check=True)
    assert repository(tmp_path) is None


def test_pictures_are_raw_and_other_links_stay() -> None:
    text = "![demo](docs/demo.svg) [a](b.md#c) [d](https://e.org) [f](#g)"
    assert absolute(text, "https://h.org/i", "v1") == (
        "![demo](https://h.org/i/raw/v1/docs/demo.svg) [a](https://h.org/i/blob/v1/b.md#c) "
        "[d](https://e.org) [f](#g)"
    )
