"""Decoding and encoding beside the JSON parser alone: ratios, side by side.

python benchmarks/decoding.py
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable

from payloads import one_config, task_updates, vm_rows

import vim25
from vmodl import _json


def best(function: Callable[[], object], seconds: float = 1.0) -> float:
    """Return the shortest time of one call, in seconds."""
    function()
    gc.collect()
    gc.disable()
    shortest, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        function()
        shortest = min(shortest, time.perf_counter() - start)
    gc.enable()
    return shortest


def main() -> None:
    """Print the table."""
    print(f"{'shape':18} {'bytes':>9} {'json.loads':>11} {'decode':>11} {'ratio':>6}", end="")
    print(f" {'json.dumps':>11} {'encode':>11} {'ratio':>6}")
    shapes = (
        ("one config", one_config(), vim25.VirtualMachineConfigInfo),
        ("1,000 VMs x 12", vm_rows(), vim25.RetrieveResult),
        ("500 task changes", task_updates(), vim25.UpdateSet),
    )
    for parser in ("json", "orjson"):
        _json._loads, _json._dumps = _json._standard_loads, _json._standard_dumps
        if parser == "orjson":
            try:
                import orjson
            except ImportError:
                return
            _json._loads, _json._dumps = orjson.loads, orjson.dumps
        print(f"with {parser}:")
        for name, data, cls in shapes:
            value = vim25.loads(data, cls)
            ready = vim25.unstructure(value)
            parse = best(lambda data=data: json.loads(data))
            decode = best(lambda data=data, cls=cls: vim25.loads(data, cls))
            dump = best(lambda ready=ready: json.dumps(ready).encode())
            encode = best(lambda value=value: vim25.dumps(value))
            print(
                f"{name:18} {len(data):9,} {parse * 1e6:8.0f} us {decode * 1e6:8.0f} us "
                f"{decode / parse:6.2f} {dump * 1e6:8.0f} us {encode * 1e6:8.0f} us "
                f"{encode / dump:6.2f}"
            )


if __name__ == "__main__":
    main()
