# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EVCMode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.element_description import ElementDescription

if TYPE_CHECKING:
    from vim25.data.host_cpu_id_info import HostCpuIdInfo
    from vim25.data.host_feature_capability import HostFeatureCapability
    from vim25.data.host_feature_mask import HostFeatureMask
    from vim25.data.virtual_machine_feature_requirement import VirtualMachineFeatureRequirement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCMode(ElementDescription):
    """Data object type ``EVCMode`` (vmodl ``vim.EVCMode``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCMode/
    """

    guaranteed_cpu_features: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "guaranteedCPUFeatures", "type": "HostCpuIdInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``guaranteedCPUFeatures``. Since 4.1."""

    feature_capability: list[HostFeatureCapability] | None = attrs.field(
        default=None,
        metadata={"wire": "featureCapability", "type": "HostFeatureCapability[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureCapability``. Since 5.1."""

    feature_mask: list[HostFeatureMask] | None = attrs.field(
        default=None,
        metadata={"wire": "featureMask", "type": "HostFeatureMask[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureMask``. Since 5.1."""

    feature_requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "featureRequirement", "type": "VirtualMachineFeatureRequirement[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureRequirement``. Since 5.1."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vendor``. Since 4.0."""

    track: list[str] = attrs.field(
        metadata={"wire": "track", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``track``. Since 4.1."""

    vendor_tier: int = attrs.field(
        metadata={"wire": "vendorTier", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorTier``. Since 4.0."""
