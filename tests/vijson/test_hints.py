"""What the user can do is said where it is known."""

from __future__ import annotations

from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator


def _no_tools(vm: SimulatedVm) -> None:
    vm.tools_running = False


def _no_engine(vm: SimulatedVm) -> None:
    vm.engine_installed = False


def _locked(vm: SimulatedVm) -> None:
    vm.locked = True


def _question(vm: SimulatedVm) -> None:
    vm.question = "Moved or copied?"


def _other_password(vm: SimulatedVm) -> None:
    vm.guest_accounts["root"] = "other"


def _no_administrator(vm: SimulatedVm) -> None:
    vm.administrators.clear()


@pytest.mark.parametrize(
    ("change", "kind", "hint"),
    [
        (_no_tools, vim25.InvalidState, "start them in the guest"),
        (_no_engine, vim25.CustomizationFault, "install it there"),
        (_locked, vim25.CustomizationFault, "abort_customization clears that"),
        (_question, vim25.QuestionPending, "answer_vm takes one"),
        (_other_password, vim25.InvalidGuestLogin, "one of the guest, not of the vCenter"),
        (_no_administrator, vim25.GuestPermissionDenied, "such as root"),
    ],
)
@pytest.mark.parametrize("synchronous", [True, False])
def test_faults_of_a_customization(
    sim: Simulator,
    vc: vijson.Client,
    vm: SimulatedVm,
    root: Any,
    spec: Any,
    change: Any,
    kind: type[vim25.MethodFault],
    hint: str,
    synchronous: bool,
) -> None:
    sim.synchronous_faults = synchronous
    change(vm)
    with pytest.raises(kind) as caught:
        vc.customize_guest(vm.moid, root, spec).wait(20)
    assert hint in str(caught.value)
    assert caught.value.client_hint is not None
    assert hint in caught.value.client_hint
    assert any(note.startswith("in ") and "127.0.0.1" in note for note in caught.value.__notes__)


def test_guest_operations_without_tools(vc: vijson.Client) -> None:
    from vijson._wire.hints import add_hint

    for fault in (vim25.ToolsUnavailable(), vim25.GuestOperationsUnavailable()):
        assert "start them in the guest" in str(add_hint(fault))
    assert str(add_hint(vim25.InvalidState())) == str(vim25.InvalidState())


def test_a_name_is_no_moid(sim: Simulator, vc: vijson.Client, root: Any, spec: Any) -> None:
    sim.add_vm("web-01")
    with pytest.raises(vim25.ManagedObjectNotFound, match="find_vm finds it by its name"):
        vc.customize_guest("web-01", root, spec)
    with pytest.raises(vim25.ManagedObjectNotFound) as caught:
        vc.customize_guest("vm-99", root, spec)
    assert "find_vm" not in str(caught.value)
    folder = vim25.Folder(vim25.Folder.reference("web-01"), vc)
    with pytest.raises(vim25.ManagedObjectNotFound) as caught:
        folder.get_name()
    assert "find_vm" not in str(caught.value)
