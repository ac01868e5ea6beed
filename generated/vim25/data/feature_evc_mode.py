# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FeatureEVCMode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.element_description import ElementDescription

if TYPE_CHECKING:
    from vim25.data.host_feature_capability import HostFeatureCapability
    from vim25.data.host_feature_mask import HostFeatureMask
    from vim25.data.virtual_machine_feature_requirement import VirtualMachineFeatureRequirement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FeatureEVCMode(ElementDescription):
    """Data object type ``FeatureEVCMode`` (vmodl ``vim.FeatureEVCMode``).

    Since 7.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FeatureEVCMode/
    """

    mask: list[HostFeatureMask] | None = attrs.field(
        default=None,
        metadata={"wire": "mask", "type": "HostFeatureMask[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``mask``. Since 7.0.1.0."""

    capability: list[HostFeatureCapability] | None = attrs.field(
        default=None,
        metadata={"wire": "capability", "type": "HostFeatureCapability[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``capability``. Since 7.0.1.0."""

    requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "requirement", "type": "VirtualMachineFeatureRequirement[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``requirement``. Since 7.0.1.0."""
