"""Checked by mypy --strict and pyright, never run: what users' tools see."""

from __future__ import annotations

from concurrent.futures import Executor
from datetime import datetime
from typing import assert_type

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
    assert_type(vm.get_parent(), vmodl.ManagedObjectReference | None)
    assert_type(vm.destroy_task(), vmodl.ManagedObjectReference)
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
    assert_type(task, vijson.RunningTask)
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
        assert_type(timeout.task, vmodl.RunningTask | None)


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
    assert_type(vc.instant_clone(vm, "x", disconnect_nics=True), vijson.RunningTask)
    assert_type(vc.connect_nics("vm-1"), vijson.RunningTask)


def fixtures(vcenter: Simulator, vcenter_factory: VcenterFactory) -> None:
    assert_type(vcenter_factory(task_duration=1.0), Simulator)
    assert_type(vcenter.add_vm("x"), SimulatedVm)
    with vijson.connect(**vcenter.connection) as vc:
        assert_type(vc, vijson.Client)
