# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_account_spec import HostAccountSpec
    from vim25.data.host_active_directory import HostActiveDirectory
    from vim25.data.host_assignable_hardware_config import HostAssignableHardwareConfig
    from vim25.data.host_date_time_config import HostDateTimeConfig
    from vim25.data.host_firewall_config import HostFirewallConfig
    from vim25.data.host_graphics_config import HostGraphicsConfig
    from vim25.data.host_license_spec import HostLicenseSpec
    from vim25.data.host_memory_spec import HostMemorySpec
    from vim25.data.host_nas_volume_config import HostNasVolumeConfig
    from vim25.data.host_network_config import HostNetworkConfig
    from vim25.data.host_security_spec import HostSecuritySpec
    from vim25.data.host_service_config import HostServiceConfig
    from vim25.data.host_storage_device_info import HostStorageDeviceInfo
    from vim25.data.host_virtual_nic_manager_nic_type_selection import HostVirtualNicManagerNicTypeSelection
    from vim25.data.key_any_value import KeyAnyValue
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConfigSpec(vmodl.DataObject):
    """Data object type ``HostConfigSpec`` (vmodl ``vim.host.ConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigSpec/
    """

    nas_datastore: list[HostNasVolumeConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "nasDatastore", "type": "HostNasVolumeConfig[]", "since": "4.0", "secret": False},
    )
    """Wire name ``nasDatastore``. Since 4.0."""

    network: HostNetworkConfig | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "HostNetworkConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``network``. Since 4.0."""

    nic_type_selection: list[HostVirtualNicManagerNicTypeSelection] | None = attrs.field(
        default=None,
        metadata={"wire": "nicTypeSelection", "type": "HostVirtualNicManagerNicTypeSelection[]", "since": "4.0", "secret": False},
    )
    """Wire name ``nicTypeSelection``. Since 4.0."""

    service: list[HostServiceConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "service", "type": "HostServiceConfig[]", "since": "4.0", "secret": False},
    )
    """Wire name ``service``. Since 4.0."""

    firewall: HostFirewallConfig | None = attrs.field(
        default=None,
        metadata={"wire": "firewall", "type": "HostFirewallConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``firewall``. Since 4.0."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``option``. Since 4.0."""

    datastore_principal: str | None = attrs.field(
        default=None,
        metadata={"wire": "datastorePrincipal", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``datastorePrincipal``. Since 4.0."""

    datastore_principal_passwd: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "datastorePrincipalPasswd", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``datastorePrincipalPasswd``. Since 4.0. Secret."""

    datetime: HostDateTimeConfig | None = attrs.field(
        default=None,
        metadata={"wire": "datetime", "type": "HostDateTimeConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``datetime``. Since 4.0."""

    storage_device: HostStorageDeviceInfo | None = attrs.field(
        default=None,
        metadata={"wire": "storageDevice", "type": "HostStorageDeviceInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``storageDevice``. Since 4.0."""

    license: HostLicenseSpec | None = attrs.field(
        default=None,
        metadata={"wire": "license", "type": "HostLicenseSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``license``. Since 4.0."""

    security: HostSecuritySpec | None = attrs.field(
        default=None,
        metadata={"wire": "security", "type": "HostSecuritySpec", "since": "4.0", "secret": False},
    )
    """Wire name ``security``. Since 4.0."""

    user_account: list[HostAccountSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "userAccount", "type": "HostAccountSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``userAccount``. Since 4.0."""

    usergroup_account: list[HostAccountSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "usergroupAccount", "type": "HostAccountSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``usergroupAccount``. Since 4.0."""

    memory: HostMemorySpec | None = attrs.field(
        default=None,
        metadata={"wire": "memory", "type": "HostMemorySpec", "since": "4.0", "secret": False},
    )
    """Wire name ``memory``. Since 4.0."""

    active_directory: list[HostActiveDirectory] | None = attrs.field(
        default=None,
        metadata={"wire": "activeDirectory", "type": "HostActiveDirectory[]", "since": "4.1", "secret": False},
    )
    """Wire name ``activeDirectory``. Since 4.1."""

    generic_config: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "genericConfig", "type": "KeyAnyValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``genericConfig``. Since 5.0."""

    graphics_config: HostGraphicsConfig | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsConfig", "type": "HostGraphicsConfig", "since": "6.5", "secret": False},
    )
    """Wire name ``graphicsConfig``. Since 6.5."""

    assignable_hardware_config: HostAssignableHardwareConfig | None = attrs.field(
        default=None,
        metadata={"wire": "assignableHardwareConfig", "type": "HostAssignableHardwareConfig", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``assignableHardwareConfig``. Since 7.0.0.0."""
