"""The first use of types: class, decoder and encoder, in a fresh process each round.

python benchmarks/first_use.py
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys

from payloads import one_config
from report import report

ROUNDS = 7

CODE = """
import json, sys, time
import vim25
from vim25 import _serializer
data = json.loads(sys.stdin.read())
names = {}
def walk(value):
    if isinstance(value, dict):
        for item in value.values():
            walk(item)
        names[value.get("_typeName")] = None
    elif isinstance(value, list):
        for item in value:
            walk(item)
walk(data)
vim25.unstructure(vim25.structure({"_typeName": "Description", "label": "", "summary": ""}, "Any"))
serializer, registry = _serializer._serializer, _serializer.registry
times = {}
for name in names:
    start = time.perf_counter()
    cls = registry.load(name)
    if cls is not None and hasattr(cls, "__attrs_attrs__"):
        serializer.structurer.table(name)[name]
        serializer.unstructurer._classes[cls]
        times[name] = time.perf_counter() - start
json.dump(times, sys.stdout)
"""


def main() -> None:
    """Measure, and print the table."""
    data = one_config()
    rounds: list[dict[str, float]] = []
    for _ in range(ROUNDS):
        done = subprocess.run(
            [sys.executable, "-c", CODE], input=data, stdout=subprocess.PIPE, check=True
        )
        rounds.append(json.loads(done.stdout))
    medians = {name: statistics.median(times[name] for times in rounds) for name in rounds[0]}
    slowest = max(medians, key=lambda name: medians[name])
    total, count = sum(medians.values()), len(medians)
    rows = [
        ["types of one VM response", str(count)],
        ["all of them, once", f"{1e3 * total:.1f} ms"],
        ["one, on average", f"{1e3 * total / count:.2f} ms"],
        ["for 50 types", f"{50e3 * total / count:.0f} ms"],
        [f"the slowest, {slowest}", f"{1e3 * medians[slowest]:.2f} ms"],
    ]
    report("first_use", ["first use: class, decoder, encoder", ""], rows)


if __name__ == "__main__":
    main()
