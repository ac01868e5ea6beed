# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterEVCManagerEVCState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.evc_mode import EVCMode
    from vim25.data.host_cpu_id_info import HostCpuIdInfo
    from vim25.data.host_feature_capability import HostFeatureCapability
    from vim25.data.host_feature_mask import HostFeatureMask
    from vim25.data.virtual_machine_feature_requirement import VirtualMachineFeatureRequirement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterEVCManagerEVCState(vmodl.DataObject):
    """Data object type ``ClusterEVCManagerEVCState`` (vmodl ``vim.cluster.EVCManager.EVCState``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEVCManagerEVCState/
    """

    supported_evc_mode: list[EVCMode] = attrs.field(
        metadata={"wire": "supportedEVCMode", "type": "EVCMode[]", "since": "6.0", "secret": False},
    )
    """Wire name ``supportedEVCMode``. Since 6.0."""

    current_evc_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentEVCModeKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``currentEVCModeKey``. Since 6.0."""

    guaranteed_cpu_features: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "guaranteedCPUFeatures", "type": "HostCpuIdInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``guaranteedCPUFeatures``. Since 6.0."""

    feature_capability: list[HostFeatureCapability] | None = attrs.field(
        default=None,
        metadata={"wire": "featureCapability", "type": "HostFeatureCapability[]", "since": "6.0", "secret": False},
    )
    """Wire name ``featureCapability``. Since 6.0."""

    feature_mask: list[HostFeatureMask] | None = attrs.field(
        default=None,
        metadata={"wire": "featureMask", "type": "HostFeatureMask[]", "since": "6.0", "secret": False},
    )
    """Wire name ``featureMask``. Since 6.0."""

    feature_requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "featureRequirement", "type": "VirtualMachineFeatureRequirement[]", "since": "6.0", "secret": False},
    )
    """Wire name ``featureRequirement``. Since 6.0."""
