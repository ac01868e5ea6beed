"""Checked by mypy --strict and pyright, never run: what users' tools see."""

from __future__ import annotations

from concurrent.futures import Executor
from datetime import datetime
from typing import assert_type

import attrs

import vijson
import vim25
import vmodl
from vijson.simulator import SimulatedVm, Simulator
from vijson.testing import VcenterFactory


def exact_types(vc: vijson.Client) -> None:
    vm = vc.find_vm("web-01")
    assert_type(vm, vim25.VirtualMachine)
    guest = vm.get_guest()
    assert_type(guest, vim25.GuestInfo | None)
    if guest is not None:
        assert_type(guest.host_name, str | None)
        assert_type(guest.net, list[vim25.GuestNicInfo] | None)
    assert_type(vm.get_runtime().power_state, vim25.VirtualMachinePowerState)
    assert_type(vm.get_parent(), vim25.ManagedEntity | None)
    assert_type(vm.destroy_task(), vmodl.RunningTask[None])
    assert_type(vm.get_runtime().host, vmodl.ManagedObjectReference[vim25.HostSystem] | None)
    assert_type(vim25.Task(vm.reference, vc).get_info().queue_time, datetime)
    assert_type(vm.shutdown_guest(), None)


def requests(vc: vijson.Client, vm: vim25.VirtualMachine) -> None:
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    )
    spec = vim25.CustomizationSpec(
        identity=vim25.CustomizationLinuxPrep(
            host_name=vim25.CustomizationFixedName(name="a"), domain="b"
        ),
        global_ip_settings=vim25.CustomizationGlobalIPSettings(),
        encryption_key=b"x",
    )
    task = vc.customize_guest(vm, auth=auth, spec=spec)
    assert_type(task, vijson.RunningTask[None])
    manager = vc.content.guest_customization_manager
    assert manager is not None
    stub = vim25.VirtualMachineGuestCustomizationManager(manager, vc)
    stub.customize_guest_task(vm, auth, spec)
    stub.customize_guest_task(vm=vm.reference, auth=auth, spec=spec, config_params=[])
    vim25.ManagedObjectReference(type="VirtualMachine", value="vm-1")


def mistakes(vm: vim25.VirtualMachine) -> None:
    # Each comment is itself checked: mypy reports one that is not needed.
    vim25.CustomizationFixedName(name=5)  # type: ignore[arg-type]
    vim25.CustomizationFixedName()  # type: ignore[call-arg]
    vm.get_nothing()  # type: ignore[attr-defined]
    vim25.NoSuchType  # type: ignore[attr-defined]  # noqa: B018


def serializer() -> None:
    assert_type(vim25.loads(b"{}", vim25.TaskInfo), vim25.TaskInfo)
    assert_type(vim25.dumps(vim25.CustomizationFixedName(name="a")), bytes)
    assert_type(vim25.RELEASE, str)


def faults(task: vijson.RunningTask) -> None:
    try:
        task.wait(timeout=300, on_progress=print)
    except vim25.InvalidPowerState as fault:
        assert_type(fault.existing_state, vim25.VirtualMachinePowerState)
        assert_type(fault.requested_state, vim25.VirtualMachinePowerState | None)
    except vijson.TaskTimeout as timeout:
        assert_type(timeout.task, vmodl.RunningTask)


def fleets(vc: vijson.Client, job: vijson.GuestJob, executor: Executor) -> None:
    run = vc.customize_guests([job], journal="fleet.db", on_event=print)
    for outcome in run:
        assert_type(outcome, vijson.GuestOutcome)
        assert_type(outcome.error, Exception | None)
    site = vijson.VCenter(host="h", username="u", password="p")
    assert_type(site.connect(), vijson.Client)
    many = vijson.customize_guests({site: iter([job])}, executor)
    assert_type(many.run(), vijson.FleetReport)


def clones(vc: vijson.Client, vm: vim25.VirtualMachine) -> None:
    task = vc.instant_clone(vm, "x", disconnect_nics=True)
    assert_type(task, vijson.RunningTask[vim25.VirtualMachine])
    assert_type(vc.connect_nics("vm-1"), vijson.RunningTask[None])
    assert_type(vijson.wait_all([task]), list[vim25.VirtualMachine])


def tasks(vc: vijson.Client, vm: vim25.VirtualMachine, folder: vim25.Folder) -> None:
    spec = vim25.VirtualMachineCloneSpec(
        location=vim25.VirtualMachineRelocateSpec(folder=folder), power_on=False, template=False
    )
    clone = vm.clone_vm_task(folder, "web-02", spec)
    assert_type(clone, vmodl.RunningTask[vim25.VirtualMachine])
    assert_type(clone.result(timeout=60), vim25.VirtualMachine)
    assert_type(clone.wait(on_progress=print).get_name(), str)
    assert_type(vm.power_on_vm_task().wait(), None)
    for done in vijson.as_completed([clone]):
        assert_type(done, vmodl.RunningTask[vim25.VirtualMachine])
    for task in vm.get_recent_task() or ():
        assert_type(vc.task(task), vijson.RunningTask)


def managers(vc: vijson.Client) -> None:
    assert_type(vc.managers.event_manager, vim25.EventManager)
    assert_type(vc.managers.root_folder, vim25.Folder)
    assert_type(
        vc.managers.search_index.find_by_uuid(uuid="u", vm_search=True), vim25.ManagedEntity | None
    )
    vc.managers.nothing  # type: ignore[attr-defined]  # noqa: B018


def references(vc: vijson.Client, vm: vim25.VirtualMachine, host: vim25.HostSystem) -> None:
    assert_type(vm.reference, vmodl.ManagedObjectReference[vim25.VirtualMachine])
    found = vim25.VirtualMachine.reference("vm-42")
    assert_type(found, vmodl.ManagedObjectReference[vim25.VirtualMachine])
    assert_type(vc.stub(found), vim25.VirtualMachine)
    runs_on = vm.get_runtime().host
    if runs_on is not None:
        assert_type(vc.stub(runs_on).get_name(), str)
    spec = vim25.VirtualMachineRelocateSpec(host=host, datastore=None)
    assert_type(spec.host, vmodl.ManagedObjectReference[vim25.HostSystem] | None)
    vim25.VirtualMachineRelocateSpec(host=vm)  # type: ignore[arg-type]
    vm.power_on_vm_task(host=host)
    vm.power_on_vm_task(host=vm)  # type: ignore[arg-type]


@attrs.frozen
class VmRow:
    vm: vim25.VirtualMachine
    name: str = vijson.path("name")
    ip: str | None = vijson.path("guest.ipAddress", default=None)


def rows(vc: vijson.Client) -> None:
    for row in vc.collect(vim25.VirtualMachine, ["name"]):
        assert_type(row, vijson.Row[vim25.VirtualMachine])
        assert_type(row.obj.get_name(), str)
    found = vc.collect(VmRow, container=vc.managers.root_folder)
    assert_type(found, vijson.Rows[VmRow])
    for item in found:
        assert_type(item, VmRow)
        assert_type(item.ip, str | None)
    assert_type(found.failed, list[vijson.RowFailed])


def finding(vc: vijson.Client, cluster: vim25.ClusterComputeResource) -> None:
    assert_type(vc.find(vim25.HostSystem, name="a"), vim25.HostSystem)
    assert_type(vc.find(vim25.VirtualMachine, ip="1"), vim25.VirtualMachine)
    assert_type(vc.find_all(vim25.Datastore, name="ds-*"), list[vim25.Datastore])
    vc.find(vim25.HostSystem, container=cluster, moid="host-1")
    vc.find(vim25.HostSystem, nmae="a")  # type: ignore[call-arg]
    vc.find(vim25.Task, moid="task-1")  # type: ignore[type-var]


def watching(vc: vijson.Client, vm: vim25.VirtualMachine, vms: list[vim25.VirtualMachine]) -> None:
    for change in vc.watch(vim25.VirtualMachine, ["name"], timeout=5):
        assert_type(change, vijson.Change[vim25.VirtualMachine])
        assert_type(change.obj, vim25.VirtualMachine)
        assert_type(change.kind, vim25.ObjectUpdateKind)
    assert_type(vc.watch(vm, ["name"]), vijson.Watch[vim25.VirtualMachine])
    assert_type(vc.watch(vm.reference, ["name"]), vijson.Watch[vim25.VirtualMachine])
    assert_type(vc.watch(vms, ["name"], print), vijson.Watch[vim25.VirtualMachine])
    references = [vm.reference for vm in vms]
    assert_type(vc.watch(references, ["name"]), vijson.Watch[vim25.VirtualMachine])
    assert_type(vc.wait_for_ip(vm, timeout=5, version=4), str)


def daily_jobs(
    vc: vijson.Client, vm: vim25.VirtualMachine, auth: vim25.GuestAuthentication
) -> None:
    assert_type(vc.power.on(vm, already_ok=True), vmodl.RunningTask[None])
    assert_type(vc.power.shut_down("vm-1"), None)
    assert_type(vc.snapshots(vm).create("a").result(), vim25.VirtualMachineSnapshot)
    assert_type(vc.snapshots(vm).current, vijson.Snapshot | None)
    assert_type(vc.clone(vm, "x", power_on=True).wait(), vim25.VirtualMachine)
    vc.clone(vm, "x", power=True)  # type: ignore[call-arg]
    devices = vc.devices(vm)
    assert_type(devices.of(vim25.VirtualDisk), list[vim25.VirtualDisk])
    assert_type(devices.add_disk(5), vim25.VirtualDisk)
    assert_type(devices.apply(), vmodl.RunningTask[None])
    guest = vc.guest(vm, auth)
    assert_type(guest.run("/bin/ls", ["-l"]).exit_code, int)
    assert_type(guest.download("/tmp/x"), bytes)
    assert_type(guest.download("/tmp/x", "x"), None)
    for sample in vc.performance.query([vm], ["cpu.usage.average"]):
        assert_type(sample, vijson.Sample)
        assert_type(sample.value, float)
    for event in vc.events(of=vm, kinds=[vim25.VmEvent], follow=True):
        assert_type(event, vim25.Event)
    if (found := vm.get_guest()) is not None:
        for nic in vijson.each(found.net):
            assert_type(nic, vim25.GuestNicInfo)
    assert_type(
        vijson.windows_spec("a", full_name="b", organization="c", time_zone=85),
        vim25.CustomizationSpec,
    )


def fixtures(vcenter: Simulator, vcenter_factory: VcenterFactory) -> None:
    assert_type(vcenter_factory(task_duration=1.0), Simulator)
    assert_type(vcenter.add_vm("x"), SimulatedVm)
    with vijson.connect(**vcenter.connection) as vc:
        assert_type(vc, vijson.Client)
