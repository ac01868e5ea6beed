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
    [found] = [note for note in caught.value.__notes__ if hint in note]
    assert any(note.startswith("in ") and "127.0.0.1" in note for note in caught.value.__notes__)
    assert found


def test_guest_operations_without_tools(vc: vijson.Client) -> None:
    from vijson._wire.hints import add_hint

    for fault in (vim25.ToolsUnavailable(), vim25.GuestOperationsUnavailable()):
        assert "start them in the guest" in add_hint(fault).__notes__[0]
    assert not hasattr(add_hint(vim25.InvalidState()), "__notes__")
