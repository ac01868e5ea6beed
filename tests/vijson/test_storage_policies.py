"""The simulator's storage policies: made, assigned, complied with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vim25.services import pbm

STORAGE = pbm.PbmProfileResourceType(resource_type="STORAGE")
EDIT = vim25.VirtualDeviceConfigSpecOperation.EDIT
DISK, HOME, WHOLE = "virtualDiskId", "virtualMachine", "virtualMachineAndDisks"


class Policies:
    """A simulator with a VM, and the stubs of the service."""

    def __init__(self, sim: Simulator, vc: vijson.Client) -> None:
        self.sim, self.vc = sim, vc
        content = vc.services.pbm.get_content()
        self.profiles = pbm.PbmProfileProfileManager(content.profile_manager, vc)
        self.compliance = pbm.PbmComplianceManager(content.compliance_manager, vc)
        self.vm: SimulatedVm = sim.add_vm("web-01", disks=2)

    def create(self, name: str) -> pbm.PbmProfileId:
        spec = pbm.PbmCapabilityProfileCreateSpec(
            name=name, resource_type=STORAGE, constraints=pbm.PbmCapabilityConstraints()
        )
        return self.profiles.pbm_create(spec)

    def assign(self, policy: pbm.PbmProfileId | None, *, key: int | None = 2000) -> None:
        """Give a disk the policy, or the VM's home."""
        profile: list[vim25.VirtualMachineProfileSpec] = [vim25.VirtualMachineEmptyProfileSpec()]
        if policy is not None:
            profile = [vim25.VirtualMachineDefinedProfileSpec(profile_id=policy.unique_id)]
        spec = vim25.VirtualMachineConfigSpec(vm_profile=profile)
        if key is not None:
            device = vim25.VirtualDisk(key=key, capacity_in_kb=16 << 20)
            change = vim25.VirtualDeviceConfigSpec(operation=EDIT, device=device, profile=profile)
            spec = vim25.VirtualMachineConfigSpec(device_change=[change])
        stub = self.vc.find_vm("web-01")
        stub.reconfig_vm_task(spec).wait(timeout=10)

    def reference(self, kind: str, disk: str = "") -> pbm.PbmServerObjectRef:
        return pbm.PbmServerObjectRef(object_type=kind, key=self.vm.moid + disk)

    def statuses(self, kind: str = WHOLE, disk: str = "") -> dict[str, str]:
        found = self.compliance.pbm_check_compliance([self.reference(kind, disk)]) or []
        return {result.entity.key: result.compliance_status for result in found}


@pytest.fixture
def policies() -> Iterator[Policies]:
    with (
        Simulator(releases=["9.0.0.0"], task_duration=0.02) as sim,
        vijson.connect(**sim.connection, release="9.0.0.0") as vc,
    ):
        yield Policies(sim, vc)


def test_policies_are_listed_made_changed_and_removed(policies: Policies) -> None:
    profiles = policies.profiles
    built_in = profiles.pbm_query_profile(STORAGE) or []
    names = [one.name for one in profiles.pbm_retrieve_content(built_in)]
    assert names == ["vSAN Default Storage Policy", "VVol No Requirements Policy"]
    gold = policies.create("gold")
    assert gold in (profiles.pbm_query_profile(STORAGE, profile_category="REQUIREMENT") or [])
    assert not profiles.pbm_query_profile(STORAGE, profile_category="RESOURCE")
    profiles.pbm_update(gold, pbm.PbmCapabilityProfileUpdateSpec(name="silver", description="d"))
    [silver] = profiles.pbm_retrieve_content([gold])
    assert isinstance(silver, pbm.PbmCapabilityProfile)
    assert (silver.name, silver.description, silver.created_by) == (
        "silver", "d", policies.sim.username
    )  # fmt: skip
    assert profiles.pbm_delete([gold]) == [pbm.PbmProfileOperationOutcome(profile_id=gold)]
    [outcome] = profiles.pbm_delete([gold]) or []
    assert isinstance(outcome.fault, vim25.InvalidArgument)
    assert profiles.pbm_fetch_resource_type() == [STORAGE]
    with pytest.raises(vim25.InvalidArgument):
        profiles.pbm_query_profile(pbm.PbmProfileResourceType(resource_type="NETWORK"))


def test_a_disk_has_the_policy_that_it_was_given(policies: Policies) -> None:
    gold = policies.create("gold")
    policies.assign(gold, key=2001)
    disk = policies.reference(DISK, ":2001")
    assert policies.profiles.pbm_query_associated_profile(disk) == [gold]
    assert policies.profiles.pbm_query_associated_profile(policies.reference(DISK, ":2000")) == []
    assert policies.profiles.pbm_query_associated_entity(gold) == [disk]
    assert policies.profiles.pbm_query_associated_entity(gold, entity_type=HOME) == []
    assert policies.vm.disks[1].assignment is not None
    [outcome] = policies.profiles.pbm_delete([gold]) or []
    assert isinstance(outcome.fault, pbm.PbmResourceInUse)
    policies.assign(None, key=2001)
    assert policies.profiles.pbm_query_associated_entity(gold) == []


def test_whether_it_complies(policies: Policies) -> None:
    gold = policies.create("gold")
    policies.assign(gold)
    policies.assign(gold, key=None)
    moid = policies.vm.moid
    assert policies.statuses() == {moid: "compliant", f"{moid}:2000": "compliant"}
    assert policies.statuses(HOME) == {moid: "compliant"}
    disk = policies.vm.disks[0]
    assert disk.assignment is not None
    disk.assignment.compliant = False
    assert policies.statuses(DISK, ":2000") == {f"{moid}:2000": "nonCompliant"}
    [whole] = policies.compliance.pbm_check_rollup_compliance([policies.reference(HOME)]) or []
    assert whole.overall_compliance_status == "nonCompliant"
    constraints = pbm.PbmCapabilitySubProfileConstraints(sub_profiles=[])
    spec = pbm.PbmCapabilityProfileUpdateSpec(constraints=constraints)
    policies.profiles.pbm_update(gold, spec)
    assert set(policies.statuses().values()) == {"outOfDate"}
    policies.assign(gold)
    assert policies.statuses(DISK, ":2000") == {f"{moid}:2000": "compliant"}
    other = policies.create("other")
    references = [policies.reference(WHOLE)]
    assert not policies.compliance.pbm_fetch_compliance_result(references, profile=other)


@pytest.mark.parametrize(
    ("kind", "key"),
    [("quark", ""), (DISK, ":9"), (DISK, ""), (HOME, ":2000"), (HOME, ":"), (HOME, "9")],
)
def test_an_entity_that_is_not_there(policies: Policies, kind: str, key: str) -> None:
    entity = policies.reference(kind, key)
    with pytest.raises(vim25.InvalidArgument):
        policies.profiles.pbm_query_associated_profile(entity)
    [result] = policies.profiles.pbm_query_associated_profiles([entity]) or []
    assert isinstance(result.fault, vim25.InvalidArgument)


def test_an_unknown_policy_is_refused(policies: Policies) -> None:
    with pytest.raises(vim25.InvalidArgument) as caught:
        policies.assign(pbm.PbmProfileId(unique_id="none"))
    assert caught.value.invalid_property == "spec.deviceChange[0].profile.profileId"
    with pytest.raises(vim25.InvalidArgument) as caught:
        policies.assign(pbm.PbmProfileId(unique_id="none"), key=4000)
    assert caught.value.invalid_property == "spec.deviceChange[0].profile"


def test_what_is_not_allowed(policies: Policies) -> None:
    with pytest.raises(vim25.InvalidArgument, match=r"createSpec\.name"):
        policies.create("")
    gold, none = policies.create("gold"), pbm.PbmProfileId(unique_id="none")
    with pytest.raises(vim25.InvalidArgument, match="entityType"):
        policies.profiles.pbm_query_associated_entity(gold, entity_type="quark")
    with pytest.raises(vim25.InvalidArgument, match="profile"):
        policies.compliance.pbm_check_compliance([policies.reference(HOME)], profile=none)
    smaller = vim25.VirtualDisk(key=2000, capacity_in_kb=1)
    profile = vim25.VirtualMachineDefinedProfileSpec(profile_id=gold.unique_id)
    change = vim25.VirtualDeviceConfigSpec(operation=EDIT, device=smaller, profile=[profile])
    with pytest.raises(vim25.InvalidDeviceSpec, match="capacityInKB"):
        policies.vc.find_vm("web-01").reconfig_vm_task(
            vim25.VirtualMachineConfigSpec(device_change=[change])
        )


def test_a_clone_has_its_own(policies: Policies) -> None:
    policies.assign(policies.create("gold"))
    clone = policies.vc.instant_clone(policies.vm.moid, "web-02").result(timeout=10)
    copied = policies.sim.vm(clone.reference.value).disks[0].assignment
    original = policies.vm.disks[0].assignment
    assert copied is not None
    assert original is not None
    copied.compliant = False
    assert (original.status, copied.status) == ("compliant", "nonCompliant")


def test_what_the_simulator_leaves_out(policies: Policies) -> None:
    content = policies.vc.services.pbm.get_content()
    solver = pbm.PbmPlacementSolver(content.placement_solver, policies.vc)
    with pytest.raises(vim25.NotSupported, match="PbmPlacementSolver"):
        solver.pbm_check_requirements(hubs_to_search=None)
    with pytest.raises(vim25.NotSupported):
        policies.profiles.pbm_reset_v_san_default_profile()


def test_it_takes_a_privilege(policies: Policies) -> None:
    policies.sim.add_user("guest", "pw", without=["StorageProfile.Update"])
    settings = {**policies.sim.connection, "username": "guest", "password": "pw"}
    with vijson.connect(**settings, release="9.0.0.0") as vc:
        profiles = pbm.PbmProfileProfileManager(policies.profiles.reference, vc)
        assert profiles.pbm_query_profile(STORAGE)
        with pytest.raises(vim25.NoPermission):
            profiles.pbm_delete([])
