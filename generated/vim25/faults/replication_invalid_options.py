# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReplicationInvalidOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.replication_fault import ReplicationFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationInvalidOptions(ReplicationFault):
    """Fault type ``ReplicationInvalidOptions`` (vmodl ``vim.fault.ReplicationInvalidOptions``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationInvalidOptions/
    """

    options: str = attrs.field(
        metadata={"wire": "options", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``options``. Since 5.0."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``entity``. Since 5.0. Refers to a ManagedEntity."""
