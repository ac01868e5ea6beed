# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceDVSConfigurationValidation."""

from __future__ import annotations

import attrs

from vim25.data.cluster_compute_resource_validation_result_base import ClusterComputeResourceValidationResultBase


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceDVSConfigurationValidation(ClusterComputeResourceValidationResultBase):
    """Data object type ``ClusterComputeResourceDVSConfigurationValidation`` (vmodl
    ``vim.ClusterComputeResource.DVSConfigurationValidation``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSConfigurationValidation/
    """

    is_dvs_valid: bool = attrs.field(
        metadata={"wire": "isDvsValid", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``isDvsValid``. Since 6.7.1."""

    is_dvpg_valid: bool = attrs.field(
        metadata={"wire": "isDvpgValid", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``isDvpgValid``. Since 6.7.1."""
