# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceHostConfigurationValidation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_compute_resource_validation_result_base import ClusterComputeResourceValidationResultBase

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceHostConfigurationValidation(ClusterComputeResourceValidationResultBase):
    """Data object type ``ClusterComputeResourceHostConfigurationValidation`` (vmodl
    ``vim.ClusterComputeResource.HostConfigurationValidation``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationValidation/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``host``. Since 6.7.1. Refers to a HostSystem."""

    is_dvs_setting_valid: bool | None = attrs.field(
        default=None,
        metadata={"wire": "isDvsSettingValid", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``isDvsSettingValid``. Since 6.7.1."""

    is_vmknic_setting_valid: bool | None = attrs.field(
        default=None,
        metadata={"wire": "isVmknicSettingValid", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``isVmknicSettingValid``. Since 6.7.1."""

    is_ntp_setting_valid: bool | None = attrs.field(
        default=None,
        metadata={"wire": "isNtpSettingValid", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``isNtpSettingValid``. Since 6.7.1."""

    is_lockdown_mode_valid: bool | None = attrs.field(
        default=None,
        metadata={"wire": "isLockdownModeValid", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``isLockdownModeValid``. Since 6.7.1."""
