# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VAppPropertyFault."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppPropertyFault(VmConfigFault):
    """Fault type ``VAppPropertyFault`` (vmodl ``vim.fault.VAppPropertyFault``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertyFault/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    category: str = attrs.field(
        metadata={"wire": "category", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``category``. Since 4.0."""

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``label``. Since 4.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``value``. Since 4.0."""
