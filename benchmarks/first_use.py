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
from vmodl import DataObject, Fault, ManagedObjectReference
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
serializer, registry = _serializer.serializer, _serializer.registry
times = {}
for name in names:
    start = time.perf_counter()
    cls = registry.load(name)
    if cls is not None and issubclass(cls, (DataObject, Fault, ManagedObjectReference)):
        serializer.structurer.table(name)[name]
        decoded = time.perf_counter()
        serializer.unstructurer._classes[cls]
        times[name] = (decoded - start, time.perf_counter() - decoded)
json.dump(times, sys.stdout)
"""


def main() -> None:
    """Measure, and print the table."""
    data = one_config()
    rounds: list[dict[str, tuple[float, float]]] = []
    for _ in range(ROUNDS):
        done = subprocess.run(
            [sys.executable, "-c", CODE], input=data, stdout=subprocess.PIPE, check=True
        )
        rounds.append(json.loads(done.stdout))
    count, rows = len(rounds[0]), []
    parts = [
        {name: statistics.median(times[name][part] for times in rounds) for name in rounds[0]}
        for part in (0, 1)
    ]
    slowest = max(parts[0], key=lambda name: parts[0][name])
    for title, figures in (
        (f"{count} types, once", [sum(part.values()) for part in parts]),
        ("one type, on average", [sum(part.values()) / count for part in parts]),
        ("50 types", [50 * sum(part.values()) / count for part in parts]),
        (f"the widest, {slowest}", [part[slowest] for part in parts]),
    ):
        rows.append([title, *(f"{1e3 * seconds:.2f} ms" for seconds in figures)])
    report("first_use", ["first use", "class and decoder", "encoder"], rows)


if __name__ == "__main__":
    main()
