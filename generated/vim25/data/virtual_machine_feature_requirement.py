# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFeatureRequirement."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFeatureRequirement(vmodl.DataObject):
    """Data object type ``VirtualMachineFeatureRequirement`` (vmodl ``vim.vm.FeatureRequirement``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFeatureRequirement/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``key``. Since 5.1."""

    feature_name: str = attrs.field(
        metadata={"wire": "featureName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``featureName``. Since 5.1."""

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``value``. Since 5.1."""
