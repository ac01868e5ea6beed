"""Realistic payloads, as JSON bytes: made by code, the same on every machine."""

from __future__ import annotations

import json
from typing import Any

import vim25
import vmodl

__all__ = ["one_config", "task_updates", "vm_rows"]


def _reference(kind: str, number: int) -> vim25.ManagedObjectReference:
    return vim25.ManagedObjectReference(type=kind, value=f"{kind.lower()}-{number}")


def _json(value: Any) -> bytes:
    return json.dumps(vim25.unstructure(value)).encode()


def _description(number: int, label: str) -> vim25.Description:
    return vim25.Description(label=f"{label} {number}", summary=f"{label} of the VM, {number}")


def _devices(number: int) -> list[vim25.VirtualDevice]:
    connectable = vim25.VirtualDeviceConnectInfo(
        start_connected=True, allow_guest_control=True, connected=True, status="ok"
    )
    shares = vim25.SharesInfo(shares=1000, level=vim25.SharesLevel.NORMAL)
    devices: list[vim25.VirtualDevice] = [
        vim25.VirtualIDEController(key=200, device_info=_description(0, "IDE"), bus_number=0),
        vim25.VirtualPCIController(key=100, device_info=_description(0, "PCI"), bus_number=0),
        vim25.VirtualKeyboard(key=600, device_info=_description(1, "Keyboard"), unit_number=0),
        vim25.VirtualMachineVideoCard(
            key=500, device_info=_description(1, "Video card"), video_ram_size_in_kb=4096
        ),
        vim25.ParaVirtualSCSIController(
            key=1000,
            device_info=_description(0, "SCSI controller"),
            bus_number=0,
            shared_bus=vim25.VirtualSCSISharing.NO_SHARING,
            device=[2000, 2001, 2002, 2003],
        ),
    ]
    devices += [
        vim25.VirtualDisk(
            key=2000 + disk,
            device_info=_description(disk, "Hard disk"),
            backing=vim25.VirtualDiskFlatVer2BackingInfo(
                file_name=f"[datastore1] vm-{number}/vm-{number}_{disk}.vmdk",
                datastore=_reference("Datastore", 12),
                disk_mode="persistent",
                split=False,
                write_through=False,
                thin_provisioned=True,
                uuid=f"6000C29f-{number:04x}-{disk:04x}-1111-222233334444",
                content_id="fffffffefffffffefffffffefffffffe",
            ),
            controller_key=1000,
            unit_number=disk,
            capacity_in_kb=41943040,
            capacity_in_bytes=42949672960,
            shares=shares,
            storage_io_allocation=vim25.StorageIOAllocationInfo(limit=-1, shares=shares),
        )
        for disk in range(4)
    ]
    devices += [
        vim25.VirtualVmxnet3(
            key=4000 + nic,
            device_info=_description(nic, "Network adapter"),
            backing=vim25.VirtualEthernetCardNetworkBackingInfo(
                device_name="VM Network", network=_reference("Network", 7)
            ),
            connectable=connectable,
            controller_key=100,
            unit_number=7 + nic,
            address_type="assigned",
            mac_address=f"00:50:56:{number >> 8 & 255:02x}:{number & 255:02x}:{nic:02x}",
            wake_on_lan_enabled=True,
            resource_allocation=vim25.VirtualEthernetCardResourceAllocation(
                reservation=0, share=shares, limit=-1
            ),
        )
        for nic in range(2)
    ]
    return devices


def config(number: int) -> vim25.VirtualMachineConfigInfo:
    """Return the configuration of a VM with four disks and two NICs."""
    time = vim25.structure("2024-03-01T12:34:56.789012Z", "dateTime")
    allocation = vim25.ResourceAllocationInfo(
        reservation=0,
        expandable_reservation=False,
        limit=-1,
        shares=vim25.SharesInfo(shares=2000, level=vim25.SharesLevel.NORMAL),
    )
    return vim25.VirtualMachineConfigInfo(
        change_version="2024-03-01T12:34:56.789012Z",
        modified=time,
        name=f"vm-{number}",
        guest_full_name="Ubuntu Linux (64-bit)",
        version="vmx-21",
        uuid=f"4212a6e1-{number:04x}-4a3b-9c1d-0123456789ab",
        instance_uuid=f"5012a6e1-{number:04x}-4a3b-9c1d-0123456789ab",
        template=False,
        guest_id="ubuntu64Guest",
        alternate_guest_name="",
        annotation="made for a benchmark",
        create_date=time,
        files=vim25.VirtualMachineFileInfo(
            vm_path_name=f"[datastore1] vm-{number}/vm-{number}.vmx",
            log_directory=f"[datastore1] vm-{number}/",
        ),
        tools=vim25.ToolsConfigInfo(tools_version=12389, sync_time_with_host=False),
        flags=vim25.VirtualMachineFlagInfo(enable_logging=True, use_toe=False),
        default_power_ops=vim25.VirtualMachineDefaultPowerOpInfo(power_off_type="soft"),
        hardware=vim25.VirtualHardware(num_cpu=4, memory_mb=16384, device=_devices(number)),
        cpu_allocation=allocation,
        memory_allocation=allocation,
        extra_config=[
            vim25.OptionValue(key=f"guestinfo.key{index}", value=f"value {index}")
            for index in range(40)
        ],
        firmware="efi",
        migrate_encryption="opportunistic",
        key_id=vim25.CryptoKeyId(key_id="k"),
    )


def one_config() -> bytes:
    """Return one VM's configuration: about a hundred objects."""
    return _json(config(1))


def vm_rows(count: int = 1000) -> bytes:
    """Return a `RetrieveResult` of ``count`` VMs with twelve properties each."""
    objects = []
    states = vim25.VirtualMachinePowerState
    for number in range(count):
        values: dict[str, Any] = {
            "name": f"vm-{number}",
            "parent": _reference("Folder", 3),
            "config.uuid": f"4212a6e1-{number:04x}-4a3b-9c1d-0123456789ab",
            "config.hardware.numCPU": 4,
            "config.hardware.memoryMB": 16384,
            "config.guestId": "ubuntu64Guest",
            "runtime.powerState": states.POWERED_ON if number % 3 else states.POWERED_OFF,
            "runtime.host": _reference("HostSystem", number % 20),
            "runtime.bootTime": vim25.structure("2024-03-01T12:34:56Z", "dateTime"),
            "guest.ipAddress": f"10.0.{number >> 8}.{number & 255}",
            "guest.toolsRunningStatus": "guestToolsRunning",
            "datastore": vmodl.Array("ManagedObjectReference", [_reference("Datastore", 12)]),
        }
        objects.append(
            vim25.ObjectContent(
                obj=_reference("VirtualMachine", number),
                prop_set=[
                    vim25.DynamicProperty(name=name, val=value) for name, value in values.items()
                ],
            )
        )
    return _json(vim25.RetrieveResult(objects=objects))


def task_updates(count: int = 500) -> bytes:
    """Return an `UpdateSet` of ``count`` changes of tasks."""
    updates = [
        vim25.ObjectUpdate(
            kind=vim25.ObjectUpdateKind.MODIFY,
            obj=_reference("Task", number),
            change_set=[
                vim25.PropertyChange(
                    name="info.progress", op=vim25.PropertyChangeOp.ASSIGN, val=number % 100
                ),
                vim25.PropertyChange(
                    name="info.state",
                    op=vim25.PropertyChangeOp.ASSIGN,
                    val=vim25.TaskInfoState.RUNNING,
                ),
            ],
        )
        for number in range(count)
    ]
    update = vim25.PropertyFilterUpdate(filter=_reference("PropertyFilter", 1), object_set=updates)
    return _json(vim25.UpdateSet(version="5", filter_set=[update]))
