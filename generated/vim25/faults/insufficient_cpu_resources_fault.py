# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientCpuResourcesFault."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientCpuResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientCpuResourcesFault`` (vmodl
    ``vim.fault.InsufficientCpuResourcesFault``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientCpuResourcesFault/
    """

    unreserved: int = attrs.field(
        metadata={"wire": "unreserved", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``unreserved``. Since 2.0."""

    requested: int = attrs.field(
        metadata={"wire": "requested", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``requested``. Since 2.0."""
