"""Build the wheel of a release."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.errors import BuildError

__all__ = ["build"]

_NEEDED = ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "src/vmodl", "src/vijson")


_NOTE = """> This wheel carries the bindings of release **{release}**; what follows was
> written for the default release.

"""


def build(release: str, package: Path, output: Path, *, default: bool) -> Path:
    """Build a wheel with ``package`` as its vim25; returns the wheel's path.

    The wheel of the default release has the project's own version; others say
    which release they carry: ``0.1.0+vsphere.9.1.1.0``.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name in _NEEDED:
            target = work / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if Path(name).is_dir():
                shutil.copytree(name, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(name, target)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(package, work / "generated/vim25", ignore=ignored)
        if not default:
            _mark(work / "src/vijson/_version.py", release)
            page = (work / "README.md").read_text()
            (work / "README.md").write_text(_NOTE.format(release=release) + page)
        output.mkdir(parents=True, exist_ok=True)
        built = work / "dist"
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
        command += ["--disable-pip-version-check", "--wheel-dir", str(built), str(work)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BuildError("wheel", _reason(done.stderr))
        [wheel] = built.glob("*.whl")
        return Path(shutil.copy(wheel, output))


def _reason(log: str) -> str:
    """Return the line that says why pip failed: the last one of the build, or of pip itself."""
    build, ended, _ = log.partition("[end of output]")
    lines = (build if ended else log).strip().splitlines()
    return lines[-1].strip() if lines else "pip failed"


def _mark(file: Path, release: str) -> None:
    text = file.read_text()
    marked, count = re.subn(
        r'^__version__ = "([^"+]+)"',
        rf'__version__ = "\1+vsphere.{release}"',
        text,
        count=1,
        flags=re.M,
    )
    if not count:
        raise BuildError(str(file), "has no version to mark with the release")
    file.write_text(marked)
