"""Nothing is imported before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import vim25", ["attrs", "cattrs", "json", "vim25.services", "vmodl.codec"]),
        ("import vijson; vijson.connect", ["cattrs", "orjson", "vmodl.codec.serializer",
            "vim25.services.pbm", "vijson._fleets", "sqlite3"]),
        ("import vim25.services", ["vim25.services.pbm", "vmodl.codec.serializer"]),
    ],
)  # fmt: skip
def test_what_a_statement_leaves_alone(statement: str, absent: list[str]) -> None:
    # What measures the coverage of subprocesses has imported some before.
    program = (
        f"import sys; before = set(sys.modules); {statement};"
        "print(*sorted(set(sys.modules) - before), sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not set(absent) & set(done.stdout.split())
