"""Checked by mypy --strict and pyright, never run: what users' tools see."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

import vijson
import vim25
import vmodl


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
        assert_type(timeout.task, vijson.RunningTask | None)
