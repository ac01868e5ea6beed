# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostHardwareInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_bios_info import HostBIOSInfo
    from vim25.data.host_cpu_id_info import HostCpuIdInfo
    from vim25.data.host_cpu_info import HostCpuInfo
    from vim25.data.host_cpu_package import HostCpuPackage
    from vim25.data.host_cpu_power_management_info import HostCpuPowerManagementInfo
    from vim25.data.host_dvx_class import HostDvxClass
    from vim25.data.host_memory_tier_info import HostMemoryTierInfo
    from vim25.data.host_numa_info import HostNumaInfo
    from vim25.data.host_pci_device import HostPciDevice
    from vim25.data.host_persistent_memory_info import HostPersistentMemoryInfo
    from vim25.data.host_reliable_memory_info import HostReliableMemoryInfo
    from vim25.data.host_sev_info import HostSevInfo
    from vim25.data.host_sgx_info import HostSgxInfo
    from vim25.data.host_system_info import HostSystemInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHardwareInfo(vmodl.DataObject):
    """Data object type ``HostHardwareInfo`` (vmodl ``vim.host.HardwareInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareInfo/
    """

    system_info: HostSystemInfo = attrs.field(
        metadata={"wire": "systemInfo", "type": "HostSystemInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``systemInfo``. Since 2.0."""

    cpu_power_management_info: HostCpuPowerManagementInfo | None = attrs.field(
        default=None,
        metadata={"wire": "cpuPowerManagementInfo", "type": "HostCpuPowerManagementInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``cpuPowerManagementInfo``. Since 4.0."""

    cpu_info: HostCpuInfo = attrs.field(
        metadata={"wire": "cpuInfo", "type": "HostCpuInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuInfo``. Since 2.0."""

    cpu_pkg: list[HostCpuPackage] = attrs.field(
        metadata={"wire": "cpuPkg", "type": "HostCpuPackage[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuPkg``. Since 2.0."""

    memory_size: int = attrs.field(
        metadata={"wire": "memorySize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memorySize``. Since 2.0."""

    numa_info: HostNumaInfo | None = attrs.field(
        default=None,
        metadata={"wire": "numaInfo", "type": "HostNumaInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``numaInfo``. Since 2.0."""

    smc_present: bool = attrs.field(
        metadata={"wire": "smcPresent", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``smcPresent``. Since 5.0."""

    pci_device: list[HostPciDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "pciDevice", "type": "HostPciDevice[]", "since": "2.0", "secret": False},
    )
    """Wire name ``pciDevice``. Since 2.0."""

    dvx_classes: list[HostDvxClass] | None = attrs.field(
        default=None,
        metadata={"wire": "dvxClasses", "type": "HostDvxClass[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dvxClasses``. Since 8.0.0.1."""

    cpu_feature: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cpuFeature", "type": "HostCpuIdInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuFeature``. Since 2.0."""

    bios_info: HostBIOSInfo | None = attrs.field(
        default=None,
        metadata={"wire": "biosInfo", "type": "HostBIOSInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``biosInfo``. Since 2.5."""

    reliable_memory_info: HostReliableMemoryInfo | None = attrs.field(
        default=None,
        metadata={"wire": "reliableMemoryInfo", "type": "HostReliableMemoryInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``reliableMemoryInfo``. Since 5.5."""

    persistent_memory_info: HostPersistentMemoryInfo | None = attrs.field(
        default=None,
        metadata={"wire": "persistentMemoryInfo", "type": "HostPersistentMemoryInfo", "since": "6.7", "secret": False},
    )
    """Wire name ``persistentMemoryInfo``. Since 6.7."""

    sgx_info: HostSgxInfo | None = attrs.field(
        default=None,
        metadata={"wire": "sgxInfo", "type": "HostSgxInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``sgxInfo``. Since 7.0.0.0."""

    sev_info: HostSevInfo | None = attrs.field(
        default=None,
        metadata={"wire": "sevInfo", "type": "HostSevInfo", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``sevInfo``. Since 7.0.1.0."""

    memory_tiering_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "memoryTieringType", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``memoryTieringType``. Since 7.0.3.0."""

    memory_tier_info: list[HostMemoryTierInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "memoryTierInfo", "type": "HostMemoryTierInfo[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``memoryTierInfo``. Since 7.0.3.0."""
