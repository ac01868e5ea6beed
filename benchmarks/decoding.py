"""Decoding and encoding, beside the JSON parser alone and beside pyVmomi.

python benchmarks/decoding.py
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pyperf
from payloads import SHAPES
from peer import peer_values
from report import report

import vim25
from vmodl.codec import json as json_text


def payload(shape: str) -> tuple[bytes, type]:
    """Return a payload and its class."""
    make, type_name = SHAPES[shape]
    return make(), getattr(vim25, type_name)


def prepare(task: str, shape: str, parser: str) -> Callable[[], object]:
    """Return what is to be measured, ready to be called again and again."""
    data, cls = payload(shape)
    if parser == "json":  # otherwise orjson, which the benchmarks install
        json_text._loads, json_text._dumps = json_text._standard_loads, json_text._standard_dumps
    match task:
        case "json.loads":
            return lambda: json.loads(data)
        case "json.dumps":
            ready = json.loads(data)
            return lambda: json.dumps(ready)
        case "decode":
            vim25.loads(data, cls)
            return lambda: vim25.loads(data, cls)
    value = vim25.loads(data, cls)
    return lambda: vim25.dumps(value)


def measure(loops: int, task: str, shape: str, parser: str) -> float:
    """Return the seconds that ``loops`` calls took; called by pyperf's workers."""
    function = prepare(task, shape, parser)
    start = pyperf.perf_counter()
    for _ in range(loops):
        function()
    return pyperf.perf_counter() - start


def main() -> None:
    """Measure, and print the table."""
    runner = pyperf.Runner(processes=5, values=3, warmups=1)
    tasks = [
        ("json.loads", "json"),
        ("decode", "json"),
        ("decode", "orjson"),
        ("json.dumps", "json"),
        ("encode", "json"),
        ("encode", "orjson"),
    ]
    medians: dict[tuple[str, str, str], float] = {}
    for shape in SHAPES:
        for task, parser in tasks:
            name = f"{shape}: {task}, {parser}"
            bench = runner.bench_time_func(name, measure, task, shape, parser)
            if not runner.args.worker:
                medians[shape, task, parser] = bench.median()
    if runner.args.worker:  # one of many processes, with one function to measure
        return
    peers = peer_values("decoding", {s: (make(), name) for s, (make, name) in SHAPES.items()})
    head = ["shape", "bytes", "json.loads", "decode, json", "decode, orjson", "pyVmomi"]
    head += ["json.dumps", "encode, json", "encode, orjson", "pyVmomi"]
    rows = []
    for shape, (make, _) in SHAPES.items():
        cells = [shape, f"{len(make()):,}"]
        for task, base in (("decode", "json.loads"), ("encode", "json.dumps")):
            one = medians[shape, base, "json"]
            cells.append(f"{one * 1e6:,.0f} us")
            for parser in ("json", "orjson"):
                own = medians[shape, task, parser]
                cells.append(f"{own * 1e6:,.0f} us ({own / one:.2f} x)")
            peer, own = peers[shape][task], medians[shape, task, "json"]
            cells.append(f"{peer * 1e6:,.0f} us ({peer / own:.0f} x ours)")
        rows.append(cells)
    report("decoding", head, rows)


if __name__ == "__main__":
    main()
