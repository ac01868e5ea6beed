# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InventoryHasStandardAloneHosts."""

from __future__ import annotations

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InventoryHasStandardAloneHosts(NotEnoughLicenses):
    """Fault type ``InventoryHasStandardAloneHosts`` (vmodl
    ``vim.fault.InventoryHasStandardAloneHosts``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InventoryHasStandardAloneHosts/
    """

    hosts: list[str] = attrs.field(
        metadata={"wire": "hosts", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hosts``. Since 4.0."""
