"""Bindings of the newest release alone serve older vCenters, too (docs/releasing.md)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import vim25
from tests.conftest import NEWEST, Bindings
from vijson.simulator import Simulator

pytestmark = pytest.mark.slow

CLIENT = """
import sys
import vijson, vim25
host, port, user, password, ca_file, newest, spoken = sys.argv[1:]
assert vim25.RELEASE == newest
with vijson.connect(host, user, password, port=int(port), ca_file=ca_file) as vc:
    assert vc.release == spoken, vc.release
    vm = vc.find_vm("web-01")
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    )
    vc.customize_guest(vm, auth, vijson.linux_spec("web-09", "example.com")).wait(timeout=30)
    [row] = vc.collect(vim25.VirtualMachine, ["guest.hostName", "config", "runtime"])
    assert row["guest.hostName"] == "web-09"
    assert row["config"].hardware.device
    try:
        vc.services.pbm.get_content()
    except vijson.UnsupportedServer as error:
        print(error)
    reference = vim25.ManagedObjectReference(type="HostVsanSystem", value="gone")
    try:
        vim25.HostVsanSystem(reference, vc).query_host_status()
    except vim25.ManagedObjectNotFound:
        print("asked")
    newer = vim25.CustomizationLinuxPrep(
        host_name=vim25.CustomizationFixedName(name="a"), domain="b",
        compatible_customization_method="c",
    )
    spec = vijson.linux_spec("web-10", "example.com")
    spec.identity = newer
    try:
        vc.customize_guest(vm, auth, spec)
    except vijson.InvalidRequest as error:
        print(error.problem)
"""


@pytest.mark.parametrize("spoken", ["8.0.2.0", "8.0.1.0"])
def test_they_speak_an_older_release(newest: Bindings, tmp_path: Path, spoken: str) -> None:
    program = tmp_path / "client.py"
    program.write_text(CLIENT)
    with Simulator(releases=[spoken], task_duration=0.05) as sim:
        sim.add_vm("web-01", guest_accounts={"root": "secret"}, administrators={"root"})
        settings = [sim.host, str(sim.port), sim.username, sim.password, sim.ca_file]
        done = newest.run(str(program), *settings, NEWEST, spoken)
        assert done.stdout.splitlines() == [
            "content of PbmServiceInstance ServiceInstance on 127.0.0.1: the service pbm is "
            f"there from release 9.0.0.0 on, the server speaks {spoken}",
            "asked",
            f"needs release 8.0.3.0, the server speaks {spoken}",
        ]
        # Where that release has it, not where the newest one does.
        path = f"/sdk/vim25/{spoken}/HostVsanSystem/gone/QueryHostStatus"
        assert path in [request.path for request in sim.requests]


SERVER = """
import vijson, vim25
from vijson.simulator import Simulator
with Simulator() as sim:
    with vijson.connect(**sim.connection) as vc:
        assert vc.release == vim25.RELEASE
        reference = vim25.ManagedObjectReference(type="HostVsanSystem", value="gone")
        try:
            vim25.HostVsanSystem(reference, vc).query_host_status()
        except vim25.ManagedObjectNotFound:
            pass
        print(sim.requests[-1].path)
        print(vc.services.vsan.vsan_performance_manager, vc.services.eam)
"""


def test_they_speak_their_own(newest: Bindings, tmp_path: Path) -> None:
    program = tmp_path / "server.py"
    program.write_text(SERVER)
    assert newest.run(str(program)).stdout.splitlines() == [
        f"/sdk/vim25/{NEWEST}/vsan/HostVsanSystem/gone/QueryHostStatus",
        "<VsanPerformanceManager vsan-performance-manager> <EsxAgentManager EsxAgentManager>",
    ]


TWO = """
import attrs, vim25, newer
from newer.services import pbm as newer_pbm
from vim25.services import pbm
before, after = ({f.name for f in attrs.fields(package.GuestInfo)} for package in (vim25, newer))
print(vim25.RELEASE, newer.RELEASE, *sorted(after - before))
mine = vim25.CustomizationFixedName(name="a")
theirs = newer.loads(vim25.dumps(mine), "Any")
assert type(theirs) is newer.CustomizationFixedName is not vim25.CustomizationFixedName
assert newer.dumps(theirs) == vim25.dumps(mine)
assert vim25.loads(newer.dumps(theirs), vim25.CustomizationName) == mine
assert issubclass(newer_pbm.PbmFault, newer.MethodFault)
assert not issubclass(newer_pbm.PbmFault, vim25.MethodFault)
assert attrs.fields(newer_pbm.PbmServiceInstanceContent).about_info.type == (
    "newer.services.pbm.PbmAboutInfo"
)
"""


def test_two_releases_in_one_process(tmp_path: Path) -> None:
    """To compare them; `vijson` itself has one."""
    command = [sys.executable, "-m", "codegen", "generate", f"schema/vim25-{NEWEST}.openapi.json"]
    subprocess.run([*command, "--output", str(tmp_path / "newer")], check=True, capture_output=True)
    bindings = Bindings(tmp_path)
    program = tmp_path / "two.py"
    program.write_text(TWO)
    assert bindings.run(str(program)).stdout.split()[:2] == [vim25.RELEASE, NEWEST]
