"""What a fresh process costs: CPU time, bytecode compiled, all in turn.

python benchmarks/cold_start.py
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
from pathlib import Path

from peer import peer_python
from report import report

ROUNDS = 31

REQUEST = """
import vim25
class Writer:
    def invoke(self, reference, operation, arguments):
        vim25.dumps(vim25.registry.request_class(operation)(**arguments))
manager = vim25.VirtualMachineGuestCustomizationManager(
    vim25.ManagedObjectReference(type="VirtualMachineGuestCustomizationManager", value="m"),
    Writer(),
)
manager.customize_guest_task(
    vm=vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1"),
    auth=vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    ),
    spec=vim25.CustomizationSpec(
        identity=vim25.CustomizationLinuxPrep(
            host_name=vim25.CustomizationFixedName(name="web-01"), domain="example.com"
        ),
        global_ip_settings=vim25.CustomizationGlobalIPSettings(dns_server_list=["10.0.0.2"]),
        nic_setting_map=[
            vim25.CustomizationAdapterMapping(
                adapter=vim25.CustomizationIPSettings(
                    ip=vim25.CustomizationFixedIp(ip_address="10.0.0.5"),
                    subnet_mask="255.255.255.0",
                    gateway=["10.0.0.1"],
                )
            )
        ],
    ),
)
"""

PEER_REQUEST = """
from pyVmomi import SoapAdapter, vim
from pyVmomi.VmomiSupport import Object
c = vim.vm.customization
spec = c.Specification(
    identity=c.LinuxPrep(hostName=c.FixedName(name="web-01"), domain="example.com"),
    globalIPSettings=c.GlobalIPSettings(dnsServerList=["10.0.0.2"]),
    nicSettingMap=[
        c.AdapterMapping(
            adapter=c.IPSettings(
                ip=c.FixedIp(ipAddress="10.0.0.5"),
                subnetMask="255.255.255.0",
                gateway=["10.0.0.1"],
            )
        )
    ],
)
auth = vim.vm.guest.NamePasswordAuthentication(
    interactiveSession=False, username="root", password="secret"
)
for name, value in (("vm", vim.VirtualMachine("vm-1")), ("auth", auth), ("spec", spec)):
    info = Object(name=name, type=object, version="vim.version.v8_0_2_0", flags=0)
    SoapAdapter.SerializeToStr(value, info, "vim.version.v8_0_2_0")
"""


def cpu_seconds(python: str, code: str) -> float:
    """Run a process and return its CPU time, user and system."""
    process = subprocess.Popen([python, "-c", code])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {code}")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Measure, and print the table."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for folder in ("src", "generated"):
        compileall.compile_dir(Path(folder), quiet=1)
    peer = peer_python()
    cases = {
        "python -c pass": (sys.executable, "pass"),
        "import attrs": (sys.executable, "import attrs"),
        "import vim25": (sys.executable, "import vim25"),
        "import vijson": (sys.executable, "import vijson"),
        "customization request": (sys.executable, REQUEST),
        "the same in pyVmomi": (peer, PEER_REQUEST),
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    for number in range(ROUNDS + 1):
        for name, (python, code) in cases.items():
            seconds = cpu_seconds(python, code)
            if number:  # the first writes bytecode
                times[name].append(seconds)
    medians = {name: statistics.median(values) for name, values in times.items()}
    reference = medians["the same in pyVmomi"]
    rows = [
        [name, f"{1e3 * seconds:.0f} ms", f"{seconds / reference:.2f}"]
        for name, seconds in medians.items()
    ]
    report("cold_start", ["fresh process", "CPU time", "of pyVmomi's"], rows)


if __name__ == "__main__":
    main()
