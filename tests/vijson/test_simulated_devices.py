"""The devices of simulated VMs: added, changed and removed by ReconfigVM_Task."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.distributed_switch import PortGroup

from .conftest import LONG

OPERATIONS = vim25.VirtualDeviceConfigSpecOperation
FILES = vim25.VirtualDeviceConfigSpecFileOperation
Device = TypeVar("Device", bound=vim25.VirtualDevice)
GIB = 1024 * 1024


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    return vc.find_vm("web-01")


def add(
    device: vim25.VirtualDevice, file: vim25.VirtualDeviceConfigSpecFileOperation | None = None
) -> vim25.VirtualDeviceConfigSpec:
    return vim25.VirtualDeviceConfigSpec(
        operation=OPERATIONS.ADD, file_operation=file, device=device
    )


def edit(device: vim25.VirtualDevice) -> vim25.VirtualDeviceConfigSpec:
    return vim25.VirtualDeviceConfigSpec(operation=OPERATIONS.EDIT, device=device)


def remove(
    device: vim25.VirtualDevice, file: vim25.VirtualDeviceConfigSpecFileOperation | None = None
) -> vim25.VirtualDeviceConfigSpec:
    return vim25.VirtualDeviceConfigSpec(
        operation=OPERATIONS.REMOVE, file_operation=file, device=device
    )


def new_disk(
    *, controller: int | None = 1000, file: str = "", kb: int = GIB, **fields: Any
) -> vim25.VirtualDeviceConfigSpec:
    disk = vim25.VirtualDisk(
        key=fields.pop("key", -100),
        controller_key=controller,
        capacity_in_kb=kb,
        backing=vim25.VirtualDiskFlatVer2BackingInfo(
            file_name=file, disk_mode=fields.pop("mode", "persistent"), thin_provisioned=True
        ),
        **fields,
    )
    return add(disk, FILES.CREATE)


def new_nic(**fields: Any) -> vim25.VirtualDeviceConfigSpec:
    backing = vim25.VirtualEthernetCardNetworkBackingInfo(device_name="VM Network")
    return add(vim25.VirtualE1000e(**{"key": -1, "backing": backing, **fields}))


def reconfigure(vm: vim25.VirtualMachine, *changes: vim25.VirtualDeviceConfigSpec) -> None:
    spec = vim25.VirtualMachineConfigSpec(device_change=list(changes))
    vm.reconfig_vm_task(spec).wait(LONG)


def devices(vm: vim25.VirtualMachine, kind: type[Device]) -> list[Device]:
    config = vm.get_config()
    assert config is not None
    return [one for one in config.hardware.device or () if isinstance(one, kind)]


def device(vm: vim25.VirtualMachine, kind: type[Device], key: int) -> Device:
    [found] = [one for one in devices(vm, kind) if one.key == key]
    return found


def label(one: vim25.VirtualDevice) -> str:
    assert one.device_info is not None
    return one.device_info.label


def file(disk: vim25.VirtualDisk) -> str:
    assert isinstance(disk.backing, vim25.VirtualDiskFlatVer2BackingInfo)
    return disk.backing.file_name


def refused(
    vm: vim25.VirtualMachine, *changes: vim25.VirtualDeviceConfigSpec
) -> tuple[type, str | None, int]:
    """Return what kind of fault changes raise, the property that it names, and the index."""
    with pytest.raises(vim25.InvalidDeviceSpec) as caught:
        reconfigure(vm, *changes)
    return type(caught.value), caught.value.property, caught.value.device_index


def test_what_a_vm_has(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("many", disks=17, nics=3)
    vm = vc.find_vm("many")
    assert [one.key for one in devices(vm, vim25.VirtualIDEController)] == [200, 201]
    assert [one.key for one in devices(vm, vim25.VirtualPCIController)] == [100]
    scsi = devices(vm, vim25.ParaVirtualSCSIController)
    assert [one.key for one in scsi] == [1000, 1001]
    assert len(scsi[0].device or ()) == 15
    assert scsi[1].device == [2016, 2017]
    disks = devices(vm, vim25.VirtualDisk)
    assert [one.unit_number for one in disks] == [*range(7), *range(8, 16), 0, 1]
    assert [one.key for one in disks[:9]] == [*range(2000, 2007), 2008, 2009]
    assert label(disks[16]) == "Hard disk 17"
    assert len({file(one) for one in disks}) == 17
    nics = devices(vm, vim25.VirtualEthernetCard)
    assert [(one.key, label(one)) for one in nics] == [
        (4000 + number, f"Network adapter {number + 1}") for number in range(3)
    ]
    [drive] = devices(vm, vim25.VirtualCdrom)
    assert (drive.key, drive.controller_key, label(drive)) == (3000, 200, "CD/DVD drive 1")
    config = vm.get_summary().config
    assert (config.num_virtual_disks, config.num_ethernet_cards) == (17, 3)


def test_a_disk_on_a_controller_that_comes_with_it(
    stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    controller = vim25.VirtualLsiLogicSASController(
        key=-7, bus_number=1, shared_bus=vim25.VirtualSCSISharing.NO_SHARING
    )
    # The controller may stand behind what is on it.
    reconfigure(stub, new_disk(controller=-7, unit_number=3), new_disk(key=-2), add(controller))
    made = device(stub, vim25.VirtualLsiLogicSASController, 1001)
    assert (label(made), made.device) == ("SCSI controller 1", [2019])
    disk = device(stub, vim25.VirtualDisk, 2019)
    assert (disk.controller_key, disk.unit_number) == (1001, 3)
    assert disk.capacity_in_bytes == GIB * 1024
    assert label(disk) == "Hard disk 2"
    other = device(stub, vim25.VirtualDisk, 2001)
    assert label(other) == "Hard disk 3"
    assert file(other) == "[LocalDS_0] web-01/web-01_2.vmdk"
    assert [disk.capacity_kb for disk in vm.disks] == [16 * GIB, GIB, GIB]
    assert refused(stub, remove(made)) == (vim25.InvalidDeviceOperation, "device.key", 0)
    reconfigure(stub, remove(disk), remove(made))
    assert len(devices(stub, vim25.VirtualSCSIController)) == 1


Wrong = Callable[[], vim25.VirtualDeviceConfigSpec]
WRONG: dict[str, tuple[Wrong, type, str]] = {
    "unit taken": (
        lambda: new_disk(unit_number=0), vim25.InvalidDeviceSpec, "device.unitNumber"
    ),
    "unit of the controller": (
        lambda: new_disk(unit_number=7), vim25.InvalidDeviceSpec, "device.unitNumber"
    ),
    "unit too high": (
        lambda: new_disk(unit_number=16), vim25.InvalidDeviceSpec, "device.unitNumber"
    ),
    "no controller": (
        lambda: new_disk(controller=None), vim25.MissingController, "device.controllerKey"
    ),
    "unknown controller": (
        lambda: new_disk(controller=1003), vim25.InvalidController, "device.controllerKey"
    ),
    "no controller of disks": (
        lambda: new_disk(controller=100), vim25.InvalidController, "device.controllerKey"
    ),
    "no size": (lambda: new_disk(kb=0), vim25.InvalidDeviceSpec, "device.capacityInKB"),
    "unknown mode": (
        lambda: new_disk(mode="x"), vim25.InvalidDeviceBacking, "device.backing.diskMode"
    ),
    "destroying what is new": (
        lambda: attrs.evolve(new_disk(), file_operation=FILES.DESTROY),
        vim25.InvalidDeviceOperation,
        "fileOperation",
    ),
    "no backing": (
        lambda: add(vim25.VirtualDisk(key=-1, controller_key=1000, capacity_in_kb=1)),
        vim25.InvalidDeviceBacking,
        "device.backing",
    ),
    "no operation": (
        lambda: attrs.evolve(new_disk(), operation=None), vim25.InvalidDeviceSpec, "operation"
    ),
    "bus number taken": (
        lambda: add(
            vim25.ParaVirtualSCSIController(
                key=-1, bus_number=0, shared_bus=vim25.VirtualSCSISharing.NO_SHARING
            )
        ),
        vim25.InvalidDeviceSpec,
        "device.busNumber",
    ),
    "no kind of controller": (
        lambda: add(
            vim25.VirtualSCSIController(
                key=-1, bus_number=1, shared_bus=vim25.VirtualSCSISharing.NO_SHARING
            )
        ),
        vim25.InvalidDeviceSpec,
        "device",
    ),
    "adapter without network": (
        lambda: new_nic(backing=None), vim25.InvalidDeviceBacking, "device.backing"
    ),
    "no MAC address": (
        lambda: new_nic(mac_address="00:50"), vim25.InvalidDeviceSpec, "device.macAddress"
    ),
    "unknown type of address": (
        lambda: new_nic(mac_address="00:50:56:00:00:01", address_type="x"),
        vim25.InvalidDeviceSpec,
        "device.addressType",
    ),
    "adapter's unit taken": (
        lambda: new_nic(unit_number=7), vim25.InvalidDeviceSpec, "device.unitNumber"
    ),
    "no kind of adapter": (
        lambda: add(vim25.VirtualEthernetCard(key=-1)), vim25.InvalidDeviceSpec, "device"
    ),
    "file of an adapter": (
        lambda: attrs.evolve(new_nic(), file_operation=FILES.CREATE),
        vim25.InvalidDeviceOperation,
        "fileOperation",
    ),
    "another device": (
        lambda: edit(vim25.VirtualVmxnet3(key=2000)), vim25.InvalidDeviceSpec, "device"
    ),
    "built in": (
        lambda: remove(vim25.VirtualIDEController(key=201, bus_number=1)),
        vim25.InvalidDeviceOperation,
        "device.key",
    ),
    "drive on SCSI": (
        lambda: add(
            vim25.VirtualCdrom(
                key=-1,
                controller_key=1000,
                backing=vim25.VirtualCdromAtapiBackingInfo(device_name="x"),
            )
        ),
        vim25.InvalidController,
        "device.controllerKey",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_wrong_changes(stub: vim25.VirtualMachine, name: str) -> None:
    before = stub.get_config()
    change, kind, where = WRONG[name]
    assert refused(stub, new_disk(key=-9), change()) == (kind, where, 1)
    assert stub.get_config() == before


def test_keys_of_new_devices_differ(stub: vim25.VirtualMachine) -> None:
    assert refused(stub, new_disk(), new_disk()) == (vim25.InvalidDeviceSpec, "device.key", 1)


@pytest.mark.parametrize(
    "change",
    [
        add(vim25.VirtualUSBXHCIController(key=-1, bus_number=0)),
        add(vim25.VirtualSerialPort(key=-1, yield_on_poll=True)),
        add(
            vim25.VirtualDisk(
                key=-1,
                controller_key=1000,
                capacity_in_kb=1,
                backing=vim25.VirtualDiskRawDiskMappingVer1BackingInfo(file_name=""),
            )
        ),
        attrs.evolve(new_disk(), change_mode="skip"),
    ],
    ids=lambda change: type(change.device).__name__,
)
def test_what_is_left_out(
    stub: vim25.VirtualMachine, change: vim25.VirtualDeviceConfigSpec
) -> None:
    with pytest.raises(vim25.NotSupported):
        reconfigure(stub, change)


def test_files(sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine) -> None:
    sim.add_vm("web-02")
    other = vc.find_vm("web-02")
    path = "[LocalDS_0] web-01/data.vmdk"
    reconfigure(stub, new_disk(file=path, kb=5 * GIB))
    with pytest.raises(vim25.FileAlreadyExists) as exists:
        reconfigure(other, new_disk(file=path))
    assert exists.value.file == path
    with pytest.raises(vim25.InvalidDatastorePath):
        reconfigure(other, new_disk(file="data.vmdk"))
    attach = attrs.evolve(new_disk(file=path), file_operation=None)
    with pytest.raises(vim25.FileLocked):
        reconfigure(other, attach)
    reconfigure(stub, remove(device(stub, vim25.VirtualDisk, 2001)))
    reconfigure(other, attach)
    disk = device(other, vim25.VirtualDisk, 2001)
    assert disk.capacity_in_kb == 5 * GIB
    reconfigure(other, remove(disk, FILES.DESTROY))
    with pytest.raises(vim25.FileNotFound):
        reconfigure(stub, attach)


def test_a_disk_grows(stub: vim25.VirtualMachine) -> None:
    disk = device(stub, vim25.VirtualDisk, 2000)
    # The size in bytes is still the one that was read.
    reconfigure(stub, edit(attrs.evolve(disk, capacity_in_kb=20 * GIB)))
    disk = device(stub, vim25.VirtualDisk, 2000)
    assert (disk.capacity_in_kb, disk.capacity_in_bytes) == (20 * GIB, 20 * GIB * 1024)
    assert disk.device_info is not None
    assert disk.device_info.summary == "20,971,520 KB"
    grown = attrs.evolve(disk, capacity_in_bytes=21 * GIB * 1024)
    reconfigure(stub, edit(grown))
    assert device(stub, vim25.VirtualDisk, 2000).capacity_in_kb == 21 * GIB
    size = (vim25.InvalidDeviceSpec, "device.capacityInKB", 0)
    smaller = vim25.VirtualDisk(key=2000, capacity_in_kb=20 * GIB)
    assert refused(stub, edit(smaller)) == size
    assert isinstance(disk.backing, vim25.VirtualDiskFlatVer2BackingInfo)
    moved = attrs.evolve(
        grown, backing=attrs.evolve(disk.backing, file_name="[LocalDS_0] x/x.vmdk")
    )
    assert refused(stub, edit(moved))[:2] == (
        vim25.InvalidDeviceBacking, "device.backing.fileName"
    )  # fmt: skip
    stub.create_snapshot_task("a", memory=False, quiesce=False).wait(LONG)
    larger = vim25.VirtualDisk(key=2000, capacity_in_kb=30 * GIB)
    assert refused(stub, edit(larger)) == size


def test_what_was_sent_is_read(stub: vim25.VirtualMachine) -> None:
    disk = new_disk(shares=vim25.SharesInfo(shares=500, level=vim25.SharesLevel.CUSTOM))
    reconfigure(stub, disk, new_nic(wake_on_lan_enabled=True))
    read = device(stub, vim25.VirtualDisk, 2001)
    sent = disk.device
    assert isinstance(sent, vim25.VirtualDisk)
    assert read.shares == sent.shares
    reconfigure(stub, edit(vim25.VirtualDisk(key=2001, capacity_in_kb=GIB, unit_number=5)))
    moved = device(stub, vim25.VirtualDisk, 2001)
    assert moved == attrs.evolve(read, unit_number=5)
    assert device(stub, vim25.VirtualE1000e, 4002).wake_on_lan_enabled


def test_network_adapters(sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    distributed = sim.datacenter.first(PortGroup).backing()
    manual = "00:50:56:AA:00:01"
    reconfigure(stub, new_nic(), new_nic(key=-2, backing=distributed, mac_address=manual))
    first, second = devices(stub, vim25.VirtualE1000e)
    assert (first.key, first.unit_number, label(first)) == (4002, 9, "Network adapter 3")
    assert first.address_type == "assigned"
    assert first.connectable is not None
    assert first.connectable.connected
    assert len({one.mac_address for one in devices(stub, vim25.VirtualEthernetCard)}) == 4
    assert (second.mac_address, second.address_type) == (manual, "manual")
    assert [nic.key for nic in vm.nics] == [4000, 4001, 4002, 4003]
    guest = stub.get_guest()
    assert guest is not None
    assert guest.net is not None
    assert [nic.network for nic in guest.net[2:]] == ["VM Network", "DC0_DVPG0"]
    assert guest.net[2].ip_address == [vm.nics[2].lease]
    reconfigure(stub, remove(vm.nics[0].device))
    reconfigure(stub, new_nic())
    assert [(nic.key, nic.label) for nic in vm.nics] == [
        (4001, "Network adapter 2"), (4002, "Network adapter 3"),
        (4003, "Network adapter 4"), (4000, "Network adapter 1"),
    ]  # fmt: skip
    other = sim.add_network("other")
    backing = vim25.VirtualEthernetCardNetworkBackingInfo(device_name="other")
    nic = vm.nics[0]
    nic.ip_addresses = ["10.0.0.1"]
    reconfigure(stub, edit(vim25.VirtualVmxnet3(key=4001, backing=backing)))
    assert nic is vm.nics[0]
    assert (nic.network, nic.ip_addresses) == (other, ["10.0.0.1"])


def test_a_new_device_is_not_the_earlier_one(stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    nic = vm.nics[0]
    nic.ip_addresses = ["10.0.0.1"]
    another = add(attrs.evolve(nic.device, key=-1, mac_address=None))
    reconfigure(stub, remove(nic.device), another)
    [made] = [one for one in vm.nics if one.key == nic.key]
    assert made is not nic
    assert made.ip_addresses == [made.lease]


def test_units_are_chosen(stub: vim25.VirtualMachine) -> None:
    reconfigure(stub, *(new_disk(key=-number) for number in range(1, 8)))
    units = [disk.unit_number for disk in devices(stub, vim25.VirtualDisk)]
    assert units == [*range(7), 8]


def test_how_many_network_adapters(stub: vim25.VirtualMachine) -> None:
    reconfigure(stub, *(new_nic(key=-number) for number in range(1, 9)))
    with pytest.raises(vim25.TooManyDevices):
        reconfigure(stub, new_nic())


def test_cdrom_drives(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    iso = vim25.VirtualCdromIsoBackingInfo(file_name="[LocalDS_0] iso/ubuntu.iso")
    connected = vim25.VirtualDeviceConnectInfo(
        start_connected=True, allow_guest_control=True, connected=True
    )
    reconfigure(stub, edit(vim25.VirtualCdrom(key=3000, backing=iso, connectable=connected)))
    drive = device(stub, vim25.VirtualCdrom, 3000)
    assert isinstance(drive.backing, vim25.VirtualCdromIsoBackingInfo)
    assert drive.backing.file_name == iso.file_name
    assert drive.backing.datastore == sim.datacenter.first(Datastore).reference
    assert (drive.connectable, drive.unit_number) == (connected, 0)
    reconfigure(stub, add(vim25.VirtualCdrom(key=-1, controller_key=201, backing=iso)))
    second = device(stub, vim25.VirtualCdrom, 3002)
    assert (label(second), second.unit_number) == ("CD/DVD drive 2", 0)
    wrong = edit(
        vim25.VirtualCdrom(key=3000, backing=vim25.VirtualFloppyImageBackingInfo(file_name="x"))
    )
    assert refused(stub, wrong) == (vim25.InvalidDeviceBacking, "device.backing", 0)
    reconfigure(stub, remove(second))
    assert len(devices(stub, vim25.VirtualCdrom)) == 1


def test_other_controllers(stub: vim25.VirtualMachine) -> None:
    sata = vim25.VirtualAHCIController(key=-1, bus_number=0)
    nvme = vim25.VirtualNVMEController(key=-2, bus_number=0)
    reconfigure(
        stub,
        add(sata),
        add(nvme),
        new_disk(controller=-1, key=-3, unit_number=29),
        new_disk(controller=-2, key=-4),
    )
    assert [disk.key for disk in devices(stub, vim25.VirtualDisk)] == [2000, 16029, 32000]


PRIVILEGES: dict[str, Callable[[], vim25.VirtualDeviceConfigSpec]] = {
    "VirtualMachine.Config.AddNewDisk": new_disk,
    "VirtualMachine.Config.AddExistingDisk": lambda: attrs.evolve(
        new_disk(file="[LocalDS_0] left/left.vmdk"), file_operation=None
    ),
    "VirtualMachine.Config.RemoveDisk": lambda: remove(
        vim25.VirtualDisk(key=2000, capacity_in_kb=1)
    ),
    "VirtualMachine.Config.DiskExtend": lambda: edit(
        vim25.VirtualDisk(key=2000, capacity_in_kb=17 * GIB)
    ),
    "VirtualMachine.Config.EditDevice": lambda: edit(
        vim25.VirtualVmxnet3(key=4000, wake_on_lan_enabled=True)
    ),
    "VirtualMachine.Config.AddRemoveDevice": new_nic,
    "VirtualMachine.Interact.DeviceConnection": lambda: edit(
        vim25.VirtualVmxnet3(
            key=4000,
            connectable=vim25.VirtualDeviceConnectInfo(
                start_connected=True, allow_guest_control=True, connected=False
            ),
        )
    ),
    "VirtualMachine.Interact.SetCDMedia": lambda: edit(
        vim25.VirtualCdrom(
            key=3000, backing=vim25.VirtualCdromIsoBackingInfo(file_name="[LocalDS_0] iso/x.iso")
        )
    ),
}


@pytest.mark.parametrize("privilege", PRIVILEGES)
def test_each_change_takes_a_privilege_of_its_own(
    sim: Simulator, vm: SimulatedVm, privilege: str
) -> None:
    left = vim25.VirtualDisk(key=1, capacity_in_kb=1)
    vm.left_files["[LocalDS_0] left/left.vmdk"] = left
    others = [name for name in PRIVILEGES if name != privilege]
    sim.add_user("others", "x", without=[privilege])
    sim.add_user("one", "x", without=others)
    with vijson.connect(**{**sim.connection, "username": "others", "password": "x"}) as vc:
        with pytest.raises(vim25.NoPermission) as caught:
            reconfigure(vc.find_vm("web-01"), PRIVILEGES[privilege]())
        assert caught.value.privilege_id == privilege
    with vijson.connect(**{**sim.connection, "username": "one", "password": "x"}) as vc:
        reconfigure(vc.find_vm("web-01"), PRIVILEGES[privilege]())
