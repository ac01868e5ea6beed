"""Whether decoding stays linear: time of each object, from 10 to 100,000 objects.

python benchmarks/growth.py
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from payloads import vm_rows
from report import report

import vim25

OBJECTS_PER_VM = 18  # as many as there are typed objects in a row of vm_rows


def best(function: Callable[[], object]) -> float:
    """Return the shortest time of one call, in seconds."""
    times = []
    end = time.perf_counter() + 1
    while len(times) < 5 or time.perf_counter() < end:
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Measure, and print the table."""
    rows = []
    for vms in (1, 6, 56, 556, 5556):
        data, objects = vm_rows(vms), vms * OBJECTS_PER_VM
        parse = best(lambda data=data: json.loads(data))
        decode = best(lambda data=data: vim25.loads(data, vim25.RetrieveResult))
        each = [f"{1e9 * seconds / objects:,.0f} ns" for seconds in (parse, decode)]
        rows.append([f"{objects:,}", *each, f"{decode / parse:.2f}"])
    report("growth", ["objects", "json.loads, each", "decode, each", "ratio"], rows)


if __name__ == "__main__":
    main()
