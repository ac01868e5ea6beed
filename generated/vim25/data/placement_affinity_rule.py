# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PlacementAffinityRule."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlacementAffinityRule(vmodl.DataObject):
    """Data object type ``PlacementAffinityRule`` (vmodl ``vim.storageDrs.PlacementAffinityRule``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAffinityRule/
    """

    rule_type: str = attrs.field(
        metadata={"wire": "ruleType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ruleType``. Since 6.0."""

    rule_scope: str = attrs.field(
        metadata={"wire": "ruleScope", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ruleScope``. Since 6.0."""

    vms: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "vms", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vms``. Since 6.0. Refers to a VirtualMachine."""

    keys: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "keys", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``keys``. Since 6.0."""
