"""Read 10,000 VMs from a simulator in another process: `Client.collect` beside bare JSON.

python benchmarks/bulk_reading.py
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tracemalloc

import urllib3
from report import report

import vijson
import vim25
import vmodl

VMS = 10_000
PAGE = 1000
PATHS = ["name", "runtime.powerState", "guest.ipAddress"]

SERVER = f"""
from vijson.simulator import Simulator
with Simulator() as simulator:
    for number in range({VMS}):
        simulator.add_vm(f"vm-{{number:05d}}")
    print(simulator.port, simulator.ca_file, simulator.password, flush=True)
    input()
"""


def bare(port: int, ca_file: str, password: str) -> tuple[int, int]:
    """Read the same pages with urllib3 and json alone; return VMs and bytes."""
    pool = urllib3.HTTPSConnectionPool("127.0.0.1", port, ca_certs=ca_file)
    base = f"/sdk/vim25/{vim25.RELEASE}"
    headers = {"Content-Type": "application/json"}

    def call(path: str, body: bytes) -> bytes:
        answer = pool.request("POST", f"{base}/{path}", body=body, headers=headers)
        if answer.status >= 300:
            raise SystemExit(answer.data)
        if "vmware-api-session-id" in answer.headers:
            headers["vmware-api-session-id"] = answer.headers["vmware-api-session-id"]
        return answer.data

    login = {"userName": "administrator@vsphere.local", "password": password}
    call("SessionManager/SessionManager/Login", json.dumps(login).encode())
    content = json.loads(
        pool.request("GET", f"{base}/ServiceInstance/ServiceInstance/content", headers=headers).data
    )
    view = json.loads(
        call(
            "ViewManager/ViewManager/CreateContainerView",
            json.dumps(
                {
                    "container": content["rootFolder"],
                    "type": ["VirtualMachine"],
                    "recursive": True,
                }
            ).encode(),
        )
    )
    spec = vim25.PropertyFilterSpec(
        prop_set=[vim25.PropertySpec(type="VirtualMachine", path_set=PATHS)],
        object_set=[
            vim25.ObjectSpec(
                obj=vim25.ManagedObjectReference(type=view["type"], value=view["value"]),
                skip=True,
                select_set=[vim25.TraversalSpec(type="ContainerView", path="view", skip=False)],
            )
        ],
    )
    operation = vmodl.operations(vim25.PropertyCollector)["RetrievePropertiesEx"]
    request_class = vim25.registry.request_class(operation)
    assert request_class is not None
    request = request_class(spec_set=[spec], options=vim25.RetrieveOptions(max_objects=PAGE))
    step, body, vms, size = "RetrievePropertiesEx", vim25.dumps(request), 0, 0
    while True:
        data = call(f"PropertyCollector/propertyCollector/{step}", body)
        page = json.loads(data)
        vms, size = vms + len(page["objects"]), size + len(data)
        if "token" not in page:
            return vms, size
        step, body = "ContinueRetrievePropertiesEx", json.dumps({"token": page["token"]}).encode()


def typed(port: int, ca_file: str, password: str) -> int:
    """Read them with `Client.collect`."""
    user = "administrator@vsphere.local"
    with vijson.connect("127.0.0.1", user, password, port=port, ca_file=ca_file) as vc:
        return sum(1 for _ in vc.collect(vim25.VirtualMachine, PATHS, page_size=PAGE))


def main() -> None:
    """Measure in turn, and print the table."""
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout
        port, ca_file, password = server.stdout.readline().split()
        times: dict[str, list[tuple[float, float]]] = {"bare": [], "typed": []}
        size = 0
        for _ in range(5):
            for name, read in (("bare", bare), ("typed", typed)):
                wall, cpu = time.perf_counter(), time.process_time()
                result = read(int(port), ca_file, password)
                times[name].append((time.perf_counter() - wall, time.process_time() - cpu))
                if isinstance(result, tuple):
                    result, size = result
                assert result == VMS, result
        tracemalloc.start()
        typed(int(port), ca_file, password)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        server.communicate("\n")
    (bare_wall, bare_cpu), (wall, cpu) = min(times["bare"]), min(times["typed"])
    rows = [
        ["read and json.loads", f"{bare_wall:.2f} s", f"{bare_cpu:.2f} s", "", ""],
        [
            "vc.collect",
            f"{wall:.2f} s ({wall / bare_wall:.2f} x)",
            f"{cpu:.2f} s ({cpu / bare_cpu:.2f} x)",
            f"{size / 1e6:.1f} MB",
            f"{peak / 1e6:.1f} MB",
        ],
    ]
    head = [f"{VMS:,} VMs, pages of {PAGE:,}", "time", "CPU time", "read", "peak memory"]
    report("bulk_reading", head, rows)


if __name__ == "__main__":
    main()
