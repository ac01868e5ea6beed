"""Users who may not do everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

CUSTOMIZE = "VirtualMachine.Provisioning.Customize"


@pytest.fixture
def limited(sim: Simulator) -> Iterator[vijson.Client]:
    sim.add_user("ops", "ops-secret", without=[CUSTOMIZE])
    with vijson.connect(
        **(sim.connection | {"username": "ops", "password": "ops-secret"})
    ) as client:
        yield client


# README: "A missing privilege is named with its object."
def test_a_privilege_that_is_missing_is_named(
    sim: Simulator, limited: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    calls: list[Callable[[], object]] = [
        lambda: limited.customize_guest(vm.moid, root, spec),
        lambda: limited.start_guest_network(vm.moid, root),
        lambda: limited.abort_customization(vm.moid, root),
    ]
    for call in calls:
        with pytest.raises(vim25.NoPermission) as caught:
            call()
        fault = caught.value
        assert (fault.privilege_id, fault.object) == (CUSTOMIZE, vm.reference)
        assert str(fault).endswith(f" - the user lacks {CUSTOMIZE} on VirtualMachine {vm.moid}")
    assert vm.submissions == 0
    vim25.VirtualMachine(vm.reference, limited).power_off_vm_task()  # which it may


def test_devices(sim: Simulator, vm: SimulatedVm) -> None:
    needed = "VirtualMachine.Interact.DeviceConnection"
    sim.add_user("ops", "x", without=[needed])
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as client:
        with pytest.raises(vim25.NoPermission) as caught:
            client.connect_nics(vm.moid)
        assert caught.value.privilege_id == needed
        config = vim25.VirtualMachineConfigSpec(name="y")
        vim25.VirtualMachine(vm.reference, client).reconfig_vm_task(config)


def test_everybody_else_may(
    sim: Simulator, limited: vijson.Client, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    vc.customize_guest(vm.moid, root, spec).wait(20)
    assert vm.customizations == 1


def test_a_fleet_without_the_privilege(
    sim: Simulator, limited: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    run = limited.customize_guests([vijson.GuestJob(vm=vm.moid, auth=root, spec=spec)])
    [outcome] = run
    assert outcome.state == "failed"
    assert isinstance(outcome.error, vim25.NoPermission)
    assert run.report.faults == {"NoPermission": 1}


def test_properties_that_may_not_be_read(sim: Simulator, vm: SimulatedVm) -> None:
    sim.add_user("ops", "x", without=["System.View"])
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as client:
        with pytest.raises(vim25.NoPermission):
            vim25.VirtualMachine(vm.reference, client).get_name()
        spec = vim25.PropertyFilterSpec(
            prop_set=[vim25.PropertySpec(type="VirtualMachine", path_set=["name", "runtime"])],
            object_set=[vim25.ObjectSpec(obj=vm.reference)],
        )
        collector = vim25.PropertyCollector(client.content.property_collector, client)
        result = collector.retrieve_properties_ex([spec], vim25.RetrieveOptions())
        assert result is not None
        [found] = result.objects
        assert [change.name for change in found.prop_set or ()] == ["runtime"]
        [missing] = found.missing_set or []
        assert missing.path == "name"
        assert isinstance(missing.fault, vim25.NoPermission)


def test_older_faults_name_one_privilege() -> None:
    from vijson._wire.hints import add_hint

    fault = add_hint(vim25.NoPermission(privilege_id=CUSTOMIZE))
    assert fault.client_hint == f"the user lacks {CUSTOMIZE}"
    assert add_hint(vim25.NoPermission()).client_hint is None
