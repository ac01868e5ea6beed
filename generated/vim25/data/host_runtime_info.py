# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.cluster_das_fdm_host_state import ClusterDasFdmHostState
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.health_system_runtime import HealthSystemRuntime
    from vim25.data.host_runtime_info_network_runtime_info import HostRuntimeInfoNetworkRuntimeInfo
    from vim25.data.host_runtime_info_state_encryption_info import HostRuntimeInfoStateEncryptionInfo
    from vim25.enums.host_system_connection_state import HostSystemConnectionState
    from vim25.enums.host_system_power_state import HostSystemPowerState
    from vim25.data.host_tpm_digest_info import HostTpmDigestInfo
    from vim25.data.host_v_flash_manager_v_flash_resource_run_time_info import HostVFlashManagerVFlashResourceRunTimeInfo
    from vim25.data.vsan_host_runtime_info import VsanHostRuntimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRuntimeInfo(vmodl.DataObject):
    """Data object type ``HostRuntimeInfo`` (vmodl ``vim.host.RuntimeInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfo/
    """

    connection_state: HostSystemConnectionState = attrs.field(
        metadata={"wire": "connectionState", "type": "HostSystemConnectionState", "since": "2.0", "secret": False},
    )
    """Wire name ``connectionState``. Since 2.0."""

    power_state: HostSystemPowerState = attrs.field(
        metadata={"wire": "powerState", "type": "HostSystemPowerState", "since": "2.5", "secret": False},
    )
    """Wire name ``powerState``. Since 2.5."""

    standby_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "standbyMode", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``standbyMode``. Since 4.1."""

    in_maintenance_mode: bool = attrs.field(
        metadata={"wire": "inMaintenanceMode", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``inMaintenanceMode``. Since 2.0."""

    in_quarantine_mode: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inQuarantineMode", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``inQuarantineMode``. Since 6.5."""

    boot_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "bootTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``bootTime``. Since 2.0."""

    health_system_runtime: HealthSystemRuntime | None = attrs.field(
        default=None,
        metadata={"wire": "healthSystemRuntime", "type": "HealthSystemRuntime", "since": "2.5", "secret": False},
    )
    """Wire name ``healthSystemRuntime``. Since 2.5."""

    das_host_state: ClusterDasFdmHostState | None = attrs.field(
        default=None,
        metadata={"wire": "dasHostState", "type": "ClusterDasFdmHostState", "since": "5.0", "secret": False},
    )
    """Wire name ``dasHostState``. Since 5.0."""

    tpm_pcr_values: list[HostTpmDigestInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "tpmPcrValues", "type": "HostTpmDigestInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``tpmPcrValues``. Since 4.0."""

    vsan_runtime_info: VsanHostRuntimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vsanRuntimeInfo", "type": "VsanHostRuntimeInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanRuntimeInfo``. Since 5.5."""

    network_runtime_info: HostRuntimeInfoNetworkRuntimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "networkRuntimeInfo", "type": "HostRuntimeInfoNetworkRuntimeInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``networkRuntimeInfo``. Since 5.5."""

    v_flash_resource_runtime_info: HostVFlashManagerVFlashResourceRunTimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashResourceRuntimeInfo", "type": "HostVFlashManagerVFlashResourceRunTimeInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashResourceRuntimeInfo``. Since 5.5."""

    host_max_virtual_disk_capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "hostMaxVirtualDiskCapacity", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``hostMaxVirtualDiskCapacity``. Since 5.5."""

    crypto_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoState", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``cryptoState``. Since 6.5."""

    crypto_key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoKeyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``cryptoKeyId``. Since 6.5."""

    stateless_nvds_migration_ready: str | None = attrs.field(
        default=None,
        metadata={"wire": "statelessNvdsMigrationReady", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``statelessNvdsMigrationReady``. Since 7.0.2.0."""

    state_encryption: HostRuntimeInfoStateEncryptionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "stateEncryption", "type": "HostRuntimeInfoStateEncryptionInfo", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``stateEncryption``. Since 7.0.3.0."""
