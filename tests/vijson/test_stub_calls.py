"""What calls of stubs return: running tasks, stubs for references."""

from __future__ import annotations

import asyncio
import importlib
import typing
from pathlib import Path

import attrs
import pytest

import vijson
import vim25
import vmodl
from vijson.simulator import SimulatedVm, Simulator
from vim25.services import eam, pbm
from vim25.services.pbm import managers as pbm_managers

from .conftest import LONG


def test_every_operation_that_starts_a_task_says_so() -> None:
    """Those whose name ends so, and no others: a running task of the declared result."""
    starting = {
        (name, operation.name): operation
        for name in dir(vim25.managed)
        for operation in vmodl.operations(getattr(vim25, name)).values()
        if operation.starts_task
    }
    named = {
        (name, operation.name)
        for name in dir(vim25.managed)
        for operation in vmodl.operations(getattr(vim25, name)).values()
        if operation.name.endswith("_Task")
    }
    assert starting.keys() == named
    assert len({operation.name for operation in starting.values()}) > 220
    for (managed, _), operation in starting.items():
        cls = getattr(vim25, managed)
        [method] = [
            getattr(cls, name)
            for name in dir(cls)
            if f"Call ``{operation.name}``." in (getattr(cls, name).__doc__ or "")
        ]
        told = typing.get_type_hints(method)["return"]
        assert typing.get_origin(told) is vmodl.RunningTask, method
    clone = typing.get_type_hints(vim25.VirtualMachine.clone_vm_task)["return"]
    assert clone == vmodl.RunningTask[vim25.VirtualMachine]
    power = typing.get_type_hints(vim25.VirtualMachine.power_on_vm_task)["return"]
    assert power == vmodl.RunningTask[None]


# README: "A method that starts a task returns a running one, sent once"
def test_a_task_is_waited_for(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    assert stub.power_off_vm_task().wait(timeout=LONG) is None
    assert not vm.powered_on
    task = stub.power_on_vm_task()
    assert isinstance(task, vijson.RunningTask)
    assert [done.reference for done in vijson.as_completed([task])] == [task.reference]
    assert vm.powered_on

    async def reset() -> None:
        assert await stub.power_off_vm_task() is None

    asyncio.run(reset())
    spec = vim25.VirtualMachineInstantCloneSpec(
        name="web-02", location=vim25.VirtualMachineRelocateSpec()
    )
    stub.power_on_vm_task().wait(timeout=LONG)
    clone = stub.instant_clone_task(spec).result(timeout=LONG)
    assert type(clone) is vim25.VirtualMachine
    assert clone.get_name() == "web-02"


@pytest.mark.parametrize("drop", ["before", "after"])
def test_a_lost_answer_is_not_repeated(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, drop: typing.Literal["before", "after"]
) -> None:
    sim.disturb("PowerOffVM_Task", drop=drop)
    with pytest.raises(vijson.SubmissionUnknown) as caught:
        vc.find_vm("web-01").power_off_vm_task()
    assert sim.count("PowerOffVM_Task") == 1
    found = "a task may be it, or somebody else's" if drop == "after" else "no task of it was found"
    assert found in str(caught.value)
    assert "look at the recent tasks of vm-1 before you repeat it" in str(caught.value)


def test_a_fault_is_raised_at_once(vc: vijson.Client, vm: SimulatedVm) -> None:
    with pytest.raises(vim25.InvalidPowerState):
        vc.find_vm("web-01").power_on_vm_task()


def test_a_task_of_somebody_else(vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    started = stub.power_off_vm_task()
    [recent] = stub.get_recent_task() or []
    assert type(recent) is vim25.Task
    assert vc.task(recent).wait(timeout=LONG) is None
    assert vc.task(started.reference).result(timeout=LONG) is None
    with pytest.raises(TypeError, match="expected that of a Task, found <VirtualMachine vm-1>"):
        vc.task(stub)  # type: ignore[arg-type]  # on purpose


def test_references_come_as_stubs(vc: vijson.Client, vm: SimulatedVm) -> None:
    parent = vc.find_vm("web-01").get_parent()
    assert type(parent) is vim25.Folder  # declared as ManagedEntity
    children = parent.get_child_entity() or []
    assert [type(child) for child in children] == [vim25.VirtualMachine]
    assert children[0].reference == vm.reference
    assert vc.find_vm("web-01").get_runtime().host == vim25.HostSystem.reference("host-1")
    assert vc.find_vm("web-01").get_parent_v_app() is None


def test_a_stub_of_a_reference(vc: vijson.Client) -> None:
    reference = vim25.VirtualMachine.reference("vm-42")
    assert reference == vim25.ManagedObjectReference(type="VirtualMachine", value="vm-42")
    assert vc.stub(reference) == vim25.VirtualMachine(reference, vc)
    assert type(vc.stub(eam.Agency.reference("a"))) is eam.Agency
    newer = vim25.ManagedObjectReference(type="QuarkSystem", value="q")
    assert type(vc.stub(newer)) is vmodl.ManagedObject
    assert type(vim25.registry.stub_of(newer, vc, "ManagedEntity")) is vim25.ManagedEntity
    assert type(pbm.registry.stub_of(newer, vc, "PbmProvider")) is pbm.PbmProvider


def test_data_objects_take_stubs(vc: vijson.Client) -> None:
    host = vim25.HostSystem(vim25.HostSystem.reference("host-1"), vc)
    spec = vim25.VirtualMachineRelocateSpec(host=host)
    assert spec.host == host.reference
    view = vim25.ObjectSpec(obj=host, skip=False)
    assert view.obj == host.reference
    assert vim25.VirtualMachineRelocateSpec().host is None
    permission = vim25.Permission(
        entity=host, principal="ops", group=False, role_id=-1, propagate=True
    )
    assert permission.entity == host.reference
    assert vim25.structure(vim25.unstructure(spec), vim25.VirtualMachineRelocateSpec) == spec
    assert vim25.ManagedObjectReference[vim25.HostSystem] is vim25.ManagedObjectReference


# README: "A reference to an object of another type than is expected is not sent"
@pytest.mark.parametrize("as_stub", [True, False])
def test_a_stub_of_another_type_is_refused(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, as_stub: bool
) -> None:
    stub = vc.find_vm("web-01")
    host: typing.Any = vim25.HostSystem.reference("host-1")
    wrong: typing.Any = stub if as_stub else stub.reference
    sent = len(sim.requests)
    with pytest.raises(vijson.InvalidRequest) as caught:
        stub.migrate_vm_task(priority=vim25.VirtualMachineMovePriority.DEFAULT_PRIORITY, host=wrong)
    assert caught.value.path == "host"
    assert caught.value.problem == "expected a HostSystem, found a VirtualMachine"
    location = vim25.VirtualMachineRelocateSpec(host=wrong)
    spec = vim25.VirtualMachineCloneSpec(location=location, power_on=False, template=False)
    folder = vim25.Folder(vim25.Folder.reference("group-v1"), vc)
    with pytest.raises(vijson.InvalidRequest) as caught:
        stub.clone_vm_task(folder, "x", spec)
    assert caught.value.path == "spec.location.host"
    view = vim25.ListView(vim25.ListView.reference("v"), vc)
    assert len(sim.requests) == sent
    with pytest.raises(vim25.ManagedObjectNotFound):  # anything may be in a view
        view.modify_list_view(add=[wrong, host])
    newer = vim25.ManagedObjectReference(type="QuarkSystem", value="q")
    with pytest.raises(vim25.InvalidArgument, match="QuarkSystem"):  # a newer server may have it
        stub.migrate_vm_task(priority=vim25.VirtualMachineMovePriority.DEFAULT_PRIORITY, host=newer)


# README: "`vc.managers` has the managers"
def test_managers(sim: Simulator, vc: vijson.Client) -> None:
    sent = len(sim.requests)
    assert type(vc.managers.session_manager) is vim25.SessionManager
    assert type(vc.managers.root_folder) is vim25.Folder
    assert len(sim.requests) == sent  # the content has been read
    with pytest.raises(vijson.UnsupportedServer, match=r"127\.0\.0\.1 \(.*\) has no file manager"):
        _ = vc.managers.file_manager
    with pytest.raises(AttributeError, match="there is no manager 'about': there are root_folder,"):
        _ = vc.managers.about  # type: ignore[attr-defined]  # on purpose
    references = {
        field.name
        for field in attrs.fields(vim25.ServiceContent)
        if field.metadata["type"] == "ManagedObjectReference"
    }
    assert references <= set(dir(vc.managers))
    told = vars(importlib.import_module("vim25.managers").Managers)
    assert references.isdisjoint(told)  # type checkers know them, by a stub


def test_the_stub_of_managers_has_them_all() -> None:
    stub = Path(str(vim25.__file__)).with_name("managers.pyi").read_text()
    for field in attrs.fields(vim25.ServiceContent):
        if field.metadata["type"] == "ManagedObjectReference":
            assert f"def {field.name}(self) -> {field.metadata['target']}: ..." in stub


def test_managers_of_another_service() -> None:
    class Nobody:
        def invoke(self, *_: object) -> None: ...

    reference = pbm.PbmSessionManager.reference("s")
    content = pbm.PbmServiceInstanceContent(
        about_info=pbm.PbmAboutInfo(name="PBM", version="2.0", instance_uuid="u"),
        session_manager=reference,
        capability_metadata_manager=pbm.PbmCapabilityMetadataManager.reference("c"),
        profile_manager=pbm.PbmProfileProfileManager.reference("p"),
        compliance_manager=pbm.PbmComplianceManager.reference("m"),
        placement_solver=pbm.PbmPlacementSolver.reference("s"),
    )
    managers = pbm_managers.Managers(content, Nobody())
    assert type(managers.profile_manager) is pbm.PbmProfileProfileManager
    with pytest.raises(LookupError, match="replication_manager"):
        _ = managers.replication_manager
