# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientHostCapacityFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientHostCapacityFault(InsufficientResourcesFault):
    """Fault type ``InsufficientHostCapacityFault`` (vmodl
    ``vim.fault.InsufficientHostCapacityFault``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientHostCapacityFault/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""
