"""Realistic payloads, as JSON bytes: made by code, the same on every machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import vim25
import vmodl

__all__ = ["SHAPES", "config", "one_config", "task_updates", "vm_rows"]


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
        npiv_temporary_disabled=True,
        location_id="564d7a4f-0000-4a3b-9c1d-0123456789ab",
        files=vim25.VirtualMachineFileInfo(
            vm_path_name=f"[datastore1] vm-{number}/vm-{number}.vmx",
            snapshot_directory=f"[datastore1] vm-{number}/",
            suspend_directory=f"[datastore1] vm-{number}/",
            log_directory=f"[datastore1] vm-{number}/",
        ),
        tools=vim25.ToolsConfigInfo(
            tools_version=12389,
            tools_install_type="guestToolsTypeOpenVMTools",
            after_power_on=True,
            after_resume=True,
            before_guest_standby=True,
            before_guest_shutdown=True,
            tools_upgrade_policy="manual",
            sync_time_with_host_allowed=True,
            sync_time_with_host=False,
        ),
        flags=vim25.VirtualMachineFlagInfo(
            disable_acceleration=False,
            enable_logging=True,
            use_toe=False,
            run_with_debug_info=False,
            monitor_type="release",
            ht_sharing="any",
            snapshot_disabled=False,
            snapshot_locked=False,
            disk_uuid_enabled=True,
            virtual_mmu_usage="automatic",
            virtual_exec_usage="hvAuto",
            snapshot_power_off_behavior="powerOff",
            record_replay_enabled=False,
            fault_tolerance_type="unset",
            cbrc_cache_enabled=False,
            vvtd_enabled=False,
            vbs_enabled=False,
        ),
        default_power_ops=vim25.VirtualMachineDefaultPowerOpInfo(
            power_off_type="soft",
            suspend_type="hard",
            reset_type="soft",
            default_power_off_type="soft",
            default_suspend_type="hard",
            default_reset_type="soft",
            standby_action="checkpoint",
        ),
        reboot_power_off=False,
        hardware=vim25.VirtualHardware(
            num_cpu=4,
            num_cores_per_socket=2,
            auto_cores_per_socket=False,
            memory_mb=16384,
            virtual_ich7_m_present=False,
            virtual_smc_present=False,
            device=_devices(number),
            motherboard_layout="i440bxHostBridge",
            simultaneous_threads=1,
        ),
        cpu_allocation=allocation,
        memory_allocation=allocation,
        latency_sensitivity=vim25.LatencySensitivity(
            level=vim25.LatencySensitivitySensitivityLevel.NORMAL
        ),
        memory_hot_add_enabled=True,
        cpu_hot_add_enabled=True,
        cpu_hot_remove_enabled=False,
        extra_config=[
            vim25.OptionValue(key=key, value=value) for key, value in _extra_config(number)
        ],
        datastore_url=[
            vim25.VirtualMachineConfigInfoDatastoreUrlPair(
                name="datastore1",
                url="/vmfs/volumes/65e1b2c3-4d5e6f70-8192-a3b4c5d6e7f8",
            )
        ],
        swap_placement="inherit",
        boot_options=vim25.VirtualMachineBootOptions(
            boot_delay=0,
            enter_bios_setup=False,
            efi_secure_boot_enabled=True,
            boot_retry_enabled=False,
            boot_retry_delay=10000,
            network_boot_protocol="ipv4",
        ),
        v_asserts_enabled=False,
        change_tracking_enabled=True,
        firmware="efi",
        max_mks_connections=-1,
        guest_auto_lock_enabled=True,
        memory_reservation_locked_to_max=False,
        initial_overhead=vim25.VirtualMachineConfigInfoOverheadInfo(
            initial_memory_reservation=127823872, initial_swap_reservation=1155432448
        ),
        nested_hv_enabled=False,
        v_pmc_enabled=False,
        message_bus_tunnel_enabled=False,
        guest_integrity_info=vim25.VirtualMachineGuestIntegrityInfo(enabled=False),
        migrate_encryption="opportunistic",
        sgx_info=vim25.VirtualMachineSgxInfo(epc_size=0, flc_mode="unlocked"),
        ft_encryption_mode="ftEncryptionOpportunistic",
        guest_monitoring_mode_info=vim25.VirtualMachineGuestMonitoringModeInfo(),
        sev_enabled=False,
        pmem_failover_enabled=False,
        vmx_stats_collection_enabled=True,
        vm_op_notification_to_app_enabled=False,
        vm_op_notification_timeout=-1,
        device_groups=vim25.VirtualMachineVirtualDeviceGroups(),
        fixed_passthru_hot_plug_enabled=False,
    )


def _extra_config(number: int) -> list[tuple[str, str]]:
    """Return what a host adds to a VM's settings by itself."""
    bridges = [
        (f"pciBridge{bridge}.{key}", value)
        for bridge in (0, 4, 5, 6, 7)
        for key, value in (
            ("present", "TRUE"),
            ("virtualDev", "pcieRootPort"),
            ("functions", "8"),
            ("pciSlotNumber", str(17 + bridge)),
        )
    ]
    return [
        ("nvram", f"vm-{number}.nvram"),
        ("svga.present", "TRUE"),
        *bridges,
        ("hpet0.present", "TRUE"),
        ("viv.moid", f"b1b2c3d4-0000-4a3b-9c1d-0123456789ab:vm-{number}:0Zk3J8yq"),
        ("vmware.tools.internalversion", "12389"),
        ("vmware.tools.requiredversion", "12389"),
        ("migrate.hostLogState", "none"),
        ("migrate.migrationId", "0"),
        ("migrate.hostLog", f"vm-{number}-7d3a91f2.hlog"),
        ("sched.swap.derivedName", f"/vmfs/volumes/65e1b2c3/vm-{number}/vm-{number}-1f2e.vswp"),
        ("scsi0.pciSlotNumber", "160"),
        ("ethernet0.pciSlotNumber", "192"),
        ("ethernet1.pciSlotNumber", "224"),
        ("monitor.phys_bits_used", "45"),
        ("vmotion.checkpointFBSize", "4194304"),
        ("softPowerOff", "FALSE"),
        ("svga.guestBackedPrimaryAware", "TRUE"),
        ("guestinfo.appInfo", '{"version":"1","updateCounter":"42"}'),
    ]


def one_config(number: int = 1) -> bytes:
    """Return one VM's configuration: 108 objects, with what a server fills in by itself."""
    return _json(config(number))


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


SHAPES: dict[str, tuple[Callable[[], bytes], str]] = {
    "one config": (one_config, "VirtualMachineConfigInfo"),
    "1,000 VMs x 12": (vm_rows, "RetrieveResult"),
    "500 task changes": (task_updates, "UpdateSet"),
}
"""What is decoded and encoded: how to make it, and its type."""
