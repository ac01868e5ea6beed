"""Put results in place: whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from codegen.errors import BuildError

__all__ = ["HEADER", "compare_package", "replace_package", "write_file"]


HEADER = "# Generated from "
"""How every generated file begins."""


def write_file(path: Path, text: str) -> None:
    """Replace one file in a single step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
    os.chmod(temporary, 0o644)
    os.replace(temporary, path)


def replace_package(package: Path, files: dict[str, str]) -> None:
    """Replace a package's folder by ``files``, keyed by relative path.

    The new folder is complete before the old one goes. A folder that does not
    look like an earlier output is left alone and reported.
    """
    if _exists(package) and not _is_output(package):
        raise BuildError(str(package), "is no earlier output of the generator: not replacing it")
    try:
        package.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=package.parent, prefix=f".{package.name}."))
    except OSError as error:
        raise BuildError(str(package), str(error)) from error
    try:
        for name, text in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        fresh.chmod(0o755)
        stale = fresh.with_name(fresh.name + ".old")
        if package.exists():
            package.rename(stale)
        try:
            fresh.rename(package)
        except OSError:
            stale.rename(package)
            raise
        shutil.rmtree(stale, ignore_errors=True)
    except OSError as error:
        raise BuildError(str(package), str(error)) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # below a file
        return False


def _is_output(package: Path) -> bool:
    """Tell whether a folder is empty or was written by the generator."""
    if not package.is_dir():
        return False
    if not any(package.iterdir()):
        return True
    fronts = [package / "__init__.py", package / "__init__.pyi"]  # of a package, or of stubs
    return any(front.is_file() and front.read_text().startswith(HEADER) for front in fronts)


def compare_package(package: Path, files: dict[str, str]) -> list[str]:
    """Return the paths whose presence or content differs from ``files``."""
    present = {
        str(path.relative_to(package)): path
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return [
        str(package / name)
        for name in sorted(present.keys() | files.keys())
        if name not in present or files.get(name) != present[name].read_text()
    ]
