# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHba."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_host_bus_adapter import HostHostBusAdapter

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_authentication_capabilities import HostInternetScsiHbaAuthenticationCapabilities
    from vim25.data.host_internet_scsi_hba_authentication_properties import HostInternetScsiHbaAuthenticationProperties
    from vim25.data.host_internet_scsi_hba_digest_capabilities import HostInternetScsiHbaDigestCapabilities
    from vim25.data.host_internet_scsi_hba_digest_properties import HostInternetScsiHbaDigestProperties
    from vim25.data.host_internet_scsi_hba_discovery_capabilities import HostInternetScsiHbaDiscoveryCapabilities
    from vim25.data.host_internet_scsi_hba_discovery_properties import HostInternetScsiHbaDiscoveryProperties
    from vim25.data.host_internet_scsi_hba_ip_capabilities import HostInternetScsiHbaIPCapabilities
    from vim25.data.host_internet_scsi_hba_ip_properties import HostInternetScsiHbaIPProperties
    from vim25.enums.host_internet_scsi_hba_network_binding_support_type import HostInternetScsiHbaNetworkBindingSupportType
    from vim25.data.host_internet_scsi_hba_param_value import HostInternetScsiHbaParamValue
    from vim25.data.host_internet_scsi_hba_send_target import HostInternetScsiHbaSendTarget
    from vim25.data.host_internet_scsi_hba_static_target import HostInternetScsiHbaStaticTarget
    from vim25.data.option_def import OptionDef


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHba(HostHostBusAdapter):
    """Data object type ``HostInternetScsiHba`` (vmodl ``vim.host.InternetScsiHba``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHba/
    """

    is_software_based: bool = attrs.field(
        metadata={"wire": "isSoftwareBased", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``isSoftwareBased``. Since 2.0."""

    can_be_disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "canBeDisabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``canBeDisabled``. Since 5.0."""

    network_binding_support: HostInternetScsiHbaNetworkBindingSupportType | None = attrs.field(
        default=None,
        metadata={"wire": "networkBindingSupport", "type": "HostInternetScsiHbaNetworkBindingSupportType", "since": "5.0", "secret": False},
    )
    """Wire name ``networkBindingSupport``. Since 5.0."""

    discovery_capabilities: HostInternetScsiHbaDiscoveryCapabilities = attrs.field(
        metadata={"wire": "discoveryCapabilities", "type": "HostInternetScsiHbaDiscoveryCapabilities", "since": "2.0", "secret": False},
    )
    """Wire name ``discoveryCapabilities``. Since 2.0."""

    discovery_properties: HostInternetScsiHbaDiscoveryProperties = attrs.field(
        metadata={"wire": "discoveryProperties", "type": "HostInternetScsiHbaDiscoveryProperties", "since": "2.0", "secret": False},
    )
    """Wire name ``discoveryProperties``. Since 2.0."""

    authentication_capabilities: HostInternetScsiHbaAuthenticationCapabilities = attrs.field(
        metadata={"wire": "authenticationCapabilities", "type": "HostInternetScsiHbaAuthenticationCapabilities", "since": "2.0", "secret": False},
    )
    """Wire name ``authenticationCapabilities``. Since 2.0."""

    authentication_properties: HostInternetScsiHbaAuthenticationProperties = attrs.field(
        metadata={"wire": "authenticationProperties", "type": "HostInternetScsiHbaAuthenticationProperties", "since": "2.0", "secret": False},
    )
    """Wire name ``authenticationProperties``. Since 2.0."""

    digest_capabilities: HostInternetScsiHbaDigestCapabilities | None = attrs.field(
        default=None,
        metadata={"wire": "digestCapabilities", "type": "HostInternetScsiHbaDigestCapabilities", "since": "4.0", "secret": False},
    )
    """Wire name ``digestCapabilities``. Since 4.0."""

    digest_properties: HostInternetScsiHbaDigestProperties | None = attrs.field(
        default=None,
        metadata={"wire": "digestProperties", "type": "HostInternetScsiHbaDigestProperties", "since": "4.0", "secret": False},
    )
    """Wire name ``digestProperties``. Since 4.0."""

    ip_capabilities: HostInternetScsiHbaIPCapabilities = attrs.field(
        metadata={"wire": "ipCapabilities", "type": "HostInternetScsiHbaIPCapabilities", "since": "2.0", "secret": False},
    )
    """Wire name ``ipCapabilities``. Since 2.0."""

    ip_properties: HostInternetScsiHbaIPProperties = attrs.field(
        metadata={"wire": "ipProperties", "type": "HostInternetScsiHbaIPProperties", "since": "2.0", "secret": False},
    )
    """Wire name ``ipProperties``. Since 2.0."""

    supported_advanced_options: list[OptionDef] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedAdvancedOptions", "type": "OptionDef[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedAdvancedOptions``. Since 4.0."""

    advanced_options: list[HostInternetScsiHbaParamValue] | None = attrs.field(
        default=None,
        metadata={"wire": "advancedOptions", "type": "HostInternetScsiHbaParamValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``advancedOptions``. Since 4.0."""

    i_scsi_name: str = attrs.field(
        metadata={"wire": "iScsiName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiName``. Since 2.0."""

    i_scsi_alias: str | None = attrs.field(
        default=None,
        metadata={"wire": "iScsiAlias", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``iScsiAlias``. Since 2.0."""

    configured_send_target: list[HostInternetScsiHbaSendTarget] | None = attrs.field(
        default=None,
        metadata={"wire": "configuredSendTarget", "type": "HostInternetScsiHbaSendTarget[]", "since": "2.0", "secret": False},
    )
    """Wire name ``configuredSendTarget``. Since 2.0."""

    configured_static_target: list[HostInternetScsiHbaStaticTarget] | None = attrs.field(
        default=None,
        metadata={"wire": "configuredStaticTarget", "type": "HostInternetScsiHbaStaticTarget[]", "since": "2.0", "secret": False},
    )
    """Wire name ``configuredStaticTarget``. Since 2.0."""

    max_speed_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSpeedMb", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxSpeedMb``. Since 2.0."""

    current_speed_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "currentSpeedMb", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``currentSpeedMb``. Since 2.0."""
