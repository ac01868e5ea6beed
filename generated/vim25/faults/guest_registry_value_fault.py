# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GuestRegistryValueFault."""

from __future__ import annotations

import attrs

from vim25.faults.guest_registry_fault import GuestRegistryFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegistryValueFault(GuestRegistryFault):
    """Fault type ``GuestRegistryValueFault`` (vmodl ``vim.fault.GuestRegistryValueFault``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryValueFault/
    """

    key_name: str = attrs.field(
        metadata={"wire": "keyName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``keyName``. Since 6.0."""

    value_name: str = attrs.field(
        metadata={"wire": "valueName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``valueName``. Since 6.0."""
