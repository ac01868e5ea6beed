"""Devices of VMs, as users find and change them."""

from __future__ import annotations

import json
from typing import Any

import pytest

import vijson
import vim25
from vijson._areas.controllers import place_disk
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0
MODES = vim25.VirtualDiskMode


def labels(devices: vijson.Devices, kind: type[vim25.VirtualDevice]) -> list[str]:
    return [device.device_info.label for device in devices.of(kind) if device.device_info]


def test_devices_are_found(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    assert len(devices) == len(list(devices)) > 5
    assert labels(devices, vim25.VirtualDisk) == ["Hard disk 1"]
    assert labels(devices, vim25.VirtualEthernetCard) == ["Network adapter 1", "Network adapter 2"]
    assert isinstance(devices.find("Hard disk 1"), vim25.VirtualDisk)
    with pytest.raises(vijson.NotFound, match=r"there are .*Hard disk 1") as caught:
        devices.find("Hard disk 9")
    assert "Hard disk 1" in caught.value.candidates


# README: "several changes in one task; keys and unit numbers are worked out"
def test_several_changes_are_one_task(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vim25.VirtualMachine(vm.reference, vc))
    [network] = [item for item in vc.find_all(vim25.Network) if item.get_name() == "VM Network"]
    disk = devices.add_disk(20)
    devices.add_disk(0.5, thin=False, mode=MODES.INDEPENDENT_PERSISTENT)
    card = devices.add_nic(network, mac_address="00:50:56:01:02:03", connected=False)
    devices.change("Network adapter 1", wake_on_lan_enabled=False)
    devices.remove("Network adapter 2")
    assert disk.key != card.key
    assert max(disk.key, card.key) < 0
    assert len(devices.changes) == 5
    devices.apply().wait(LONG)
    assert devices.changes == []
    assert sim.count("ReconfigVM_Task") == 1
    found = vc.devices(vm.moid)
    disks = found.of(vim25.VirtualDisk)
    assert [item.capacity_in_kb for item in disks][1:] == [20 << 20, 512 << 10]
    assert len({(item.controller_key, item.unit_number) for item in disks}) == 3
    backing = disks[2].backing
    assert isinstance(backing, vim25.VirtualDiskFlatVer2BackingInfo)
    assert (backing.thin_provisioned, backing.disk_mode) == (False, "independent_persistent")
    cards = found.of(vim25.VirtualEthernetCard)
    assert [item.mac_address for item in cards][-1] == "00:50:56:01:02:03"
    assert len(cards) == 2
    assert cards[0].wake_on_lan_enabled is False


def test_a_disk_grows_moves_and_goes(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    devices.change(devices.of(vim25.VirtualDisk)[0], capacity_in_kb=80 << 20)
    devices.apply().wait(LONG)
    devices = vc.devices(vm.moid)
    assert devices.of(vim25.VirtualDisk)[0].capacity_in_kb == 80 << 20
    added = devices.add_disk(1)
    changed = devices.change(added, capacity_in_kb=2 << 20)
    assert [change.device for change in devices.changes] == [changed]
    devices.remove("Hard disk 1", keep_files=True)
    assert [change.file_operation for change in devices.changes] == ["create", None]
    devices.apply().wait(LONG)
    [disk] = vc.devices(vm.moid).of(vim25.VirtualDisk)
    assert disk.capacity_in_kb == 2 << 20
    devices = vc.devices(vm.moid)
    devices.remove(disk)
    assert devices.changes[0].file_operation == "destroy"
    devices.apply().wait(LONG)
    assert vc.devices(vm.moid).of(vim25.VirtualDisk) == []


def test_what_is_removed_is_not_changed(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.reference)
    devices.remove("Hard disk 1")
    with pytest.raises(ValueError, match="Hard disk 1 is to be removed"):
        devices.change("Hard disk 1", capacity_in_kb=40 << 20)
    [change] = devices.changes
    assert change.operation is vim25.VirtualDeviceConfigSpecOperation.REMOVE


def test_what_is_added_and_removed_is_not_sent(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    devices.remove(devices.add_disk(1))
    with pytest.raises(ValueError, match="nothing to change"):
        devices.apply()
    with pytest.raises(vijson.NotFound, match="key 77 is no device of vm-1"):
        devices.remove(vim25.VirtualDisk(key=77, capacity_in_kb=1))


def test_more_disks_than_a_controller_takes(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    for _ in range(16):
        devices.add_disk(1)
    controllers = [
        change.device
        for change in devices.changes
        if isinstance(change.device, vim25.VirtualController)
    ]
    assert len(controllers) == 1
    devices.apply().wait(LONG)
    found = vc.devices(vm.moid)
    disks = found.of(vim25.VirtualDisk)
    assert len(disks) == 17
    assert len({(disk.controller_key, disk.unit_number) for disk in disks}) == 17
    assert len(found.of(vim25.ParaVirtualSCSIController)) == 2
    assert all(disk.unit_number != 7 for disk in disks)


def controller(key: int, bus: int) -> vim25.VirtualSCSIController:
    return vim25.ParaVirtualSCSIController(
        key=key, bus_number=bus, shared_bus=vim25.VirtualSCSISharing.NO_SHARING
    )


def test_places_of_disks() -> None:
    def disks(key: int, units: Any) -> list[vim25.VirtualDisk]:
        return [
            vim25.VirtualDisk(
                key=2000 + 100 * key + unit, capacity_in_kb=1, controller_key=key, unit_number=unit
            )
            for unit in units
        ]

    def new_key() -> int:
        return -9

    full = [unit for unit in range(16) if unit != 7]
    first, second = controller(1000, 0), controller(1001, 2)
    assert place_disk([first], None, new_key) == (1000, 0, None)
    assert place_disk([first, *disks(1000, [0, 1, 3])], None, new_key) == (1000, 2, None)
    assert place_disk([first, *disks(1000, range(7))], None, new_key) == (1000, 8, None)
    both = [first, second, *disks(1000, full)]
    assert place_disk(both, None, new_key) == (1001, 0, None)
    key, unit, added = place_disk([*both, *disks(1001, full)], None, new_key)
    assert (key, unit) == (-9, 0)
    assert isinstance(added, vim25.ParaVirtualSCSIController)
    assert added.bus_number == 1
    nvme = vim25.VirtualNVMEController(key=31000, bus_number=0)
    assert place_disk([nvme], None, new_key) == (31000, 0, None)
    sata = vim25.VirtualAHCIController(key=15000, bus_number=0)
    assert place_disk([first, sata], sata, new_key) == (15000, 0, None)
    ide = vim25.VirtualIDEController(key=200, bus_number=0)
    assert place_disk([ide, *disks(200, [0])], ide, new_key) == (200, 1, None)
    with pytest.raises(ValueError, match="the one with the key 200 is full"):
        place_disk([ide, *disks(200, [0, 1])], ide, new_key)
    four = [controller(1000 + number, number) for number in range(4)]
    taken = [disk for item in four for disk in disks(item.key, full)]
    with pytest.raises(ValueError, match="all controllers are full"):
        place_disk([*four, *taken], None, new_key)


def test_a_vm_that_was_changed_meanwhile(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices, other = vc.devices(vm.moid), vc.devices(vm.moid)
    other.add_disk(1)
    other.apply().wait(LONG)
    devices.add_disk(1)
    with pytest.raises(vim25.ConcurrentAccess):
        devices.apply().wait(LONG)


def test_sizes_that_can_not_be(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    for size in (0, -1, float("nan"), float("inf"), 1e-9, 1e300):
        with pytest.raises(ValueError, match="size_gb: expected the size"):
            devices.add_disk(size)
    assert devices.changes == []


def test_networks_of_all_kinds(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    [group] = vc.find_all(vim25.DistributedVirtualPortgroup, name="DC0_DVPG0")
    card = devices.add_nic(group, kind=vim25.VirtualE1000e)
    assert isinstance(card, vim25.VirtualE1000e)
    assert isinstance(card.backing, vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo)
    assert card.backing.port.portgroup_key == group.get_config().key
    assert card.backing.port.switch_uuid
    devices.apply().wait(LONG)
    summary = vim25.OpaqueNetworkSummary(
        name="n",
        accessible=True,
        ip_pool_name="",
        opaque_network_id="id",
        opaque_network_type="nsx.LogicalSwitch",
    )
    sim.disturb("summary", status=200, body=vim25.dumps(summary))
    card = vc.devices(vm.moid).add_nic(vim25.OpaqueNetwork.reference("network-o1"))
    assert isinstance(card.backing, vim25.VirtualEthernetCardOpaqueNetworkBackingInfo)
    assert card.backing.opaque_network_id == "id"
    wrong: Any = vm.reference
    with pytest.raises(TypeError, match="network: expected a Network"):
        vc.devices(vm.moid).add_nic(wrong)


def test_a_disk_on_another_datastore(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    [datastore] = vc.find_all(vim25.Datastore, name="LocalDS_1") or vc.find_all(vim25.Datastore)[:1]
    devices = vc.devices(vm.moid)
    disk = devices.add_disk(1, datastore=datastore)
    assert isinstance(disk.backing, vim25.VirtualDiskFlatVer2BackingInfo)
    assert disk.backing.file_name == f"[{datastore.get_name()}]"


def test_the_changes_are_as_the_api_wants_them(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    devices = vc.devices(vm.moid)
    devices.add_disk(1)
    devices.apply().wait(LONG)
    [body] = [json.loads(r.body) for r in sim.requests if r.operation == "ReconfigVM_Task"]
    assert body["spec"]["changeVersion"]
    [change] = body["spec"]["deviceChange"]
    assert (change["operation"], change["fileOperation"]) == ("add", "create")


def test_a_device_of_another_vm_is_left_alone(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    devices, others = vc.devices(vm.moid), vc.devices(sim.add_vm("other").moid)
    disk = others.find("Hard disk 1")
    for call in (devices.remove, devices.change):
        with pytest.raises(vijson.NotFound, match="Hard disk 1 is no device of vm-1, as it was"):
            call(disk)
    assert devices.changes == []
    again = vc.devices(vm.moid).find("Hard disk 1")  # the same, read twice
    devices.remove(again)
    assert len(devices.changes) == 1


def test_what_is_to_be_added_is_told_apart(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    first = devices.add_disk(1)
    devices.remove(first)
    second = devices.add_disk(2)
    with pytest.raises(vijson.NotFound):
        devices.remove(first)
    assert [change.device for change in devices.changes] == [second]
    devices.change("Hard disk 1", unit_number=5)
    units = {devices.add_disk(1).unit_number for _ in range(6)}
    assert 5 not in units
    assert second.unit_number not in units


def test_controllers_that_are_none(vc: vijson.Client, vm: SimulatedVm) -> None:
    devices = vc.devices(vm.moid)
    [pci] = devices.of(vim25.VirtualPCIController)
    with pytest.raises(ValueError, match="no disk goes on a VirtualPCIController"):
        devices.add_disk(1, controller=pci)
    [scsi] = devices.of(vim25.VirtualSCSIController)
    added = devices.add_disk(1, controller=scsi, mode="independent_persistent")
    with pytest.raises(ValueError, match="has a device that is to be added"):
        devices.remove(scsi)
    devices.remove(added)
    devices.remove(scsi)
    with pytest.raises(ValueError, match="controller: there is none with the key"):
        devices.add_disk(1, controller=scsi)
