"""What 10,000 decoded VM configurations take, in pyVmomi and here (Linux).

python benchmarks/memory.py
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path

__all__ = ["bytes_each", "renumber"]

NUMBER = 4242
"""The VM of the payload: other numbers make other VMs of it, in JSON and in SOAP."""


def renumber(text: str, number: int) -> str:
    """Return the configuration of another VM."""
    return text.replace(str(NUMBER), f"{number:04d}")


def bytes_each(decode: Callable[[int], object], count: int = 10_000) -> float:
    """Return by how much the process grows with each value that is kept."""
    decode(0)
    gc.collect()
    before = _resident()
    kept = [decode(number) for number in range(count)]
    gc.collect()
    return (_resident() - before) / len(kept)


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Measure both, and print the line."""
    from payloads import one_config
    from peer import peer_values
    from report import report

    import vim25

    cls = vim25.VirtualMachineConfigInfo
    data = one_config(NUMBER)
    text = data.decode()
    own = bytes_each(lambda number: vim25.loads(renumber(text, number), cls))
    peer = peer_values("memory", {"config": (data, cls.__name__)})["config"]["bytes"]
    rows = [["10,000 VM configurations", f"{own:,.0f}", f"{peer:,.0f}", f"{own / peer:.2f}"]]
    report("memory", ["bytes of each", "vijson", "pyVmomi", "ratio"], rows)


if __name__ == "__main__":
    main()
