"""A program that PyInstaller has bundled finds all types."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import vijson
import vim25

spec = vim25.CustomizationSpec(
    identity=vim25.CustomizationLinuxPrep(
        host_name=vim25.CustomizationFixedName(name="web-01"), domain="example.com"
    ),
    global_ip_settings=vim25.CustomizationGlobalIPSettings(),
)
assert vim25.loads(vim25.dumps(spec), vim25.CustomizationSpec) == spec
names = [name for name in dir(vim25) if name[0].isupper()]
for name in names:
    getattr(vim25, name)
for name in vijson.__all__:
    getattr(vijson, name)
print(len(names))
"""


@pytest.mark.slow
def test_all_types_are_in_the_bundle(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    command = [sys.executable, "-m", "PyInstaller", "--onedir", "--log-level", "ERROR"]
    subprocess.run([*command, "program.py"], cwd=tmp_path, check=True)
    done = subprocess.run(
        [tmp_path / "dist/program/program"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 3400
