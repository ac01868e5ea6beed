# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientStandbyCpuResource."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_standby_resource import InsufficientStandbyResource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientStandbyCpuResource(InsufficientStandbyResource):
    """Fault type ``InsufficientStandbyCpuResource`` (vmodl
    ``vim.fault.InsufficientStandbyCpuResource``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientStandbyCpuResource/
    """

    available: int = attrs.field(
        metadata={"wire": "available", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``available``. Since 4.0."""

    requested: int = attrs.field(
        metadata={"wire": "requested", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``requested``. Since 4.0."""
