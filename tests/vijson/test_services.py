"""Services beside vim25: where they are called, and where they are not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import vijson
import vim25
import vmodl
from vijson._wire.calls import place
from vijson.simulator import Simulator
from vim25.services import SERVICES, eam, pbm, sms
from vmodl import ManagedObjectReference

FIRST = "9.0.0.0"
"""The first release whose document has services."""


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(releases=[FIRST], task_duration=0.05) as running:
        yield running


@pytest.fixture
def vc(sim: Simulator) -> Iterator[vijson.Client]:
    with vijson.connect(**sim.connection, release=FIRST) as client:
        yield client


# README: "Each has a package in `vim25.services`, and is called under its prefix"
def test_a_service_is_called_under_its_prefix(sim: Simulator, vc: vijson.Client) -> None:
    content = vc.services.pbm.get_content()
    assert content == vc.services.pbm.pbm_retrieve_service_content()
    assert content.about_info.name == "PBM"
    path = f"/sdk/vim25/{FIRST}/pbm/PbmServiceInstance/ServiceInstance/content"
    assert sim.requests[-2].path == path


def test_its_faults_are_those_of_its_package(vc: vijson.Client) -> None:
    manager = pbm.PbmProfileProfileManager(vc.services.pbm.get_content().profile_manager, vc)
    storage = pbm.PbmProfileResourceType(resource_type="STORAGE")
    spec = pbm.PbmCapabilityProfileCreateSpec(
        name="gold", resource_type=storage, constraints=pbm.PbmCapabilityConstraints()
    )
    manager.pbm_create(spec)
    with pytest.raises(pbm.PbmDuplicateName) as caught:
        manager.pbm_create(spec)
    assert caught.value.name == "gold"
    assert isinstance(caught.value, vim25.MethodFault)
    with pytest.raises(vim25.InvalidArgument):
        manager.pbm_retrieve_content([pbm.PbmProfileId(unique_id="none")])


# README: "what the release spoken with the server does not have is refused before it is sent"
@pytest.mark.parametrize("release", [None, "8.0.1.0"])
def test_a_release_without_it_is_not_asked(release: str | None) -> None:
    with Simulator() as sim, vijson.connect(**sim.connection, release=release) as vc:
        before = len(sim.requests)
        root = vc.services.pbm  # sends nothing
        with pytest.raises(vijson.UnsupportedServer) as caught:
            root.get_content()
        assert str(caught.value) == (
            f"content of PbmServiceInstance ServiceInstance on {sim.host}: the service pbm is "
            f"there from release 9.0.0.0 on, the server speaks {vc.release}"
        )
        assert len(sim.requests) == before


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("pbm/PbmServiceInstance/ServiceInstance/content", 200),
        ("PbmServiceInstance/ServiceInstance/content", 404),
        ("sms/PbmServiceInstance/ServiceInstance/content", 404),
        ("pbm/ServiceInstance/ServiceInstance/content", 404),
        ("quark/PbmServiceInstance/ServiceInstance/content", 404),
    ],
)
def test_the_simulator_is_strict_about_prefixes(
    sim: Simulator, vc: vijson.Client, path: str, status: int
) -> None:
    import urllib3

    with urllib3.PoolManager(ca_certs=sim.ca_file) as pool:
        url = f"https://{sim.host}:{sim.port}/sdk/vim25/{FIRST}/{path}"
        assert pool.request("GET", url).status == status


def test_the_services_of_the_bindings(vc: vijson.Client) -> None:
    assert set(SERVICES) == {"eam", "pbm", "sms", "vslm"}  # the library of 8.0.2.0 lacks vSAN
    assert repr(vc.services.eam) == "<EsxAgentManager EsxAgentManager>"
    assert isinstance(vc.services.sms, sms.SmsServiceInstance)
    assert {"eam", "pbm", "sms", "vslm"} <= set(dir(vc.services))
    with pytest.raises(AttributeError, match=r"no 'vsan' in vim25\.services: there are eam, pbm"):
        _ = vc.services.vsan  # type: ignore[attr-defined]  # of a later release
    with pytest.raises(AttributeError, match=r"release 8\.0\.2\.0 of vim25 has no service 'vsan'"):
        _ = vim25.services.vsan  # type: ignore[attr-defined]  # of a later release


def test_two_services_may_have_a_type_of_one_name() -> None:
    """Each reads its own; vim25 can't tell, and keeps it as a type that it does not know."""
    theirs = eam.InvalidUrl(url="u", malformed_url=True, unknown_host=False,
        connection_refused=False, response_code=None)  # fmt: skip
    mine = sms.InvalidUrl(url="u")
    assert type(eam.loads(eam.dumps(theirs), "Any")) is eam.InvalidUrl
    assert type(sms.loads(sms.dumps(mine), "Any")) is sms.InvalidUrl
    unknown = vim25.loads(sms.dumps(mine), "Any")
    assert isinstance(unknown, vmodl.UnknownType)
    assert vim25.dumps(unknown) == sms.dumps(mine)
    assert vim25.dumps(theirs) == eam.dumps(theirs)


def test_events_and_tasks_of_vim25_carry_types_of_services() -> None:
    policy = pbm.PbmProfileId(unique_id="p")
    change = vim25.PropertyChange(name="info.result", op=vim25.PropertyChangeOp.ASSIGN, val=policy)
    read = vim25.loads(vim25.dumps(change), vim25.PropertyChange)
    assert read.val == policy
    assert type(read.val) is pbm.PbmProfileId


def test_an_operation_that_has_moved() -> None:
    """Bindings of a later release call it where the server has it."""
    operation = vmodl.Operation(
        "HostStorageSystem_MarkForRemoval",
        service="vsan",
        earlier=("9.0.0.0", "", "MarkForRemoval"),
    )
    host = ManagedObjectReference(type="HostStorageSystem", value="s")
    assert place(host, operation, "call", "8.0.3.0") == ("HostStorageSystem", "s", "MarkForRemoval")
    assert place(host, operation, "call", "9.0.0.0") == (
        "vsan",
        "HostStorageSystem",
        "s",
        "HostStorageSystem_MarkForRemoval",
    )
