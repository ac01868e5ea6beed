# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostListSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.custom_field_value import CustomFieldValue
    from vim25.data.host_config_summary import HostConfigSummary
    from vim25.data.host_hardware_summary import HostHardwareSummary
    from vim25.data.host_list_summary_gateway_summary import HostListSummaryGatewaySummary
    from vim25.data.host_list_summary_quick_stats import HostListSummaryQuickStats
    from vim25.data.host_runtime_info import HostRuntimeInfo
    from vim25.data.host_tpm_attestation_info import HostTpmAttestationInfo
    from vim25.data.host_trust_authority_attestation_info import HostTrustAuthorityAttestationInfo
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostListSummary(vmodl.DataObject):
    """Data object type ``HostListSummary`` (vmodl ``vim.host.Summary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostListSummary/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    hardware: HostHardwareSummary | None = attrs.field(
        default=None,
        metadata={"wire": "hardware", "type": "HostHardwareSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``hardware``. Since 2.0."""

    runtime: HostRuntimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "runtime", "type": "HostRuntimeInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``runtime``. Since 2.0."""

    config: HostConfigSummary = attrs.field(
        metadata={"wire": "config", "type": "HostConfigSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""

    quick_stats: HostListSummaryQuickStats = attrs.field(
        metadata={"wire": "quickStats", "type": "HostListSummaryQuickStats", "since": "2.0", "secret": False},
    )
    """Wire name ``quickStats``. Since 2.0."""

    overall_status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "overallStatus", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``overallStatus``. Since 2.0."""

    reboot_required: bool = attrs.field(
        metadata={"wire": "rebootRequired", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``rebootRequired``. Since 2.0."""

    custom_value: list[CustomFieldValue] | None = attrs.field(
        default=None,
        metadata={"wire": "customValue", "type": "CustomFieldValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``customValue``. Since 2.0."""

    management_server_ip: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementServerIp", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``managementServerIp``. Since 2.5."""

    max_evc_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "maxEVCModeKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``maxEVCModeKey``. Since 4.0."""

    current_evc_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentEVCModeKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``currentEVCModeKey``. Since 4.0."""

    current_evc_graphics_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentEVCGraphicsModeKey", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``currentEVCGraphicsModeKey``. Since 7.0.1.0."""

    gateway: HostListSummaryGatewaySummary | None = attrs.field(
        default=None,
        metadata={"wire": "gateway", "type": "HostListSummaryGatewaySummary", "since": "6.0", "secret": False},
    )
    """Wire name ``gateway``. Since 6.0."""

    tpm_attestation: HostTpmAttestationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "tpmAttestation", "type": "HostTpmAttestationInfo", "since": "6.7", "secret": False},
    )
    """Wire name ``tpmAttestation``. Since 6.7."""

    trust_authority_attestation_infos: list[HostTrustAuthorityAttestationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "trustAuthorityAttestationInfos", "type": "HostTrustAuthorityAttestationInfo[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``trustAuthorityAttestationInfos``. Since 7.0.1.0."""
