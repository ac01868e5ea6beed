"""The simulator: requests a second with 10, 1,000 and 10,000 VMs, and how the cost grows.

python benchmarks/simulator.py
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import urllib3
from report import report

SIZES = (10, 1_000, 10_000)
SECONDS = 2.0
"""How long each figure is measured."""


class Wire:
    """One connection, and JSON by hand: what a client costs is as little as can be."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self._pool = urllib3.HTTPSConnectionPool(
            facts["host"], facts["port"], ca_certs=facts["ca_file"], maxsize=1
        )
        self._base = f"/sdk/vim25/{facts['release']}"
        self._headers = {"Content-Type": "application/json"}
        answer = self._send(
            "SessionManager/SessionManager/Login",
            {"userName": facts["username"], "password": facts["password"]},
        )
        self._headers["vmware-api-session-id"] = answer.headers["vmware-api-session-id"]

    def _send(self, path: str, body: Any = None) -> urllib3.BaseHTTPResponse:
        method, data = ("GET", None) if body is None else ("POST", json.dumps(body))
        answer = self._pool.request(
            method, f"{self._base}/{path}", body=data, headers=self._headers
        )
        assert answer.status in (200, 204), answer.data
        return answer

    def call(self, path: str, body: Any = None) -> Any:
        """Call a method, or read a property."""
        data = self._send(path, body).data
        return json.loads(data) if data else None


@contextmanager
def served(vms: int) -> Iterator[tuple[Wire, float]]:
    """Serve in another process; yields a connection, and how long the start took."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "vijson.simulator", "--vms", str(vms), "--task-duration", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            facts = json.loads(process.stdout.readline())
            yield Wire(facts), time.perf_counter() - begun
        finally:
            process.terminate()


def rate(step: Callable[[], object]) -> float:
    """Return how often something can be done in a second."""
    step()
    count, begun = 0, time.perf_counter()
    while (passed := time.perf_counter() - begun) < SECONDS:
        step()
        count += 1
    return count / passed


def view_spec(wire: Wire, *paths: str) -> dict[str, Any]:
    """Return the spec that reads paths of all VMs."""
    root = {"_typeName": "ManagedObjectReference", "type": "Folder", "value": "group-d1"}
    view = wire.call(
        "ViewManager/ViewManager/CreateContainerView",
        {"container": root, "type": ["VirtualMachine"], "recursive": True},
    )
    walk = {"_typeName": "TraversalSpec", "type": "ContainerView", "path": "view", "skip": False}
    return {
        "_typeName": "PropertyFilterSpec",
        "propSet": [
            {"_typeName": "PropertySpec", "type": "VirtualMachine", "pathSet": list(paths)}
        ],
        "objectSet": [{"_typeName": "ObjectSpec", "obj": view, "skip": True, "selectSet": [walk]}],
    }


def measure(vms: int) -> list[str]:
    """Return the figures of a size."""
    with served(vms) as (wire, start):
        read = rate(lambda: wire.call("VirtualMachine/vm-7/name"))
        spec = view_spec(wire, "name", "runtime.powerState")
        collector = "PropertyCollector/propertyCollector"
        options = {"_typeName": "RetrieveOptions"}
        bulk = vms * rate(
            lambda: wire.call(
                f"{collector}/RetrievePropertiesEx", {"specSet": [spec], "options": options}
            )
        )
        own = wire.call(f"{collector}/CreatePropertyCollector", {})["value"]
        waiting = f"PropertyCollector/{own}"
        wire.call(f"{waiting}/CreateFilter", {"spec": spec, "partialUpdates": True})
        now = {"_typeName": "WaitOptions", "maxWaitSeconds": 0, "maxObjectUpdates": vms}
        version = wire.call(f"{waiting}/WaitForUpdatesEx", {"version": "", "options": now})
        again = {"version": version["version"], "options": now}
        waits = vms * rate(lambda: wire.call(f"{waiting}/WaitForUpdatesEx", again))
        wire.call(f"{waiting}/DestroyPropertyCollector", {})
        states = iter(range(10**9))
        tasks = rate(
            lambda: wire.call(
                f"VirtualMachine/vm-7/{('PowerOffVM_Task', 'PowerOnVM_Task')[next(states) % 2]}", {}
            )
        )
        return [
            f"{start:.2f} s",
            f"{read:,.0f}",
            f"{bulk:,.0f}",
            f"{waits:,.0f}",
            f"{tasks:,.0f}",
        ]


def main() -> None:
    """Measure, and print the table."""
    rows = [[f"{vms:,} VMs", *measure(vms)] for vms in SIZES]
    head = ["", "start", "reads/s", "objects read/s", "objects watched/s", "tasks/s"]
    report("simulator", head, rows)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\nThe largest one took {peak:.0f} MB.")


if __name__ == "__main__":
    main()
