# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FeatureRequirementsNotMet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue

if TYPE_CHECKING:
    import vmodl

    from vim25.data.virtual_machine_feature_requirement import VirtualMachineFeatureRequirement


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FeatureRequirementsNotMet(VirtualHardwareCompatibilityIssue):
    """Fault type ``FeatureRequirementsNotMet`` (vmodl ``vim.fault.FeatureRequirementsNotMet``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FeatureRequirementsNotMet/
    """

    feature_requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "featureRequirement", "type": "VirtualMachineFeatureRequirement[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureRequirement``. Since 5.1."""

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``vm``. Since 5.1. Refers to a VirtualMachine."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``host``. Since 5.1. Refers to a HostSystem."""
