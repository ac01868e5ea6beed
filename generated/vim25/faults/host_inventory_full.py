# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HostInventoryFull."""

from __future__ import annotations

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInventoryFull(NotEnoughLicenses):
    """Fault type ``HostInventoryFull`` (vmodl ``vim.fault.HostInventoryFull``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryFull/
    """

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``capacity``. Since 2.5."""
