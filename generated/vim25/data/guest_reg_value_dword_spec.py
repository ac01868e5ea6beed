# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestRegValueDwordSpec."""

from __future__ import annotations

import attrs

from vim25.data.guest_reg_value_data_spec import GuestRegValueDataSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegValueDwordSpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueDwordSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueDword``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueDwordSpec/
    """

    value: int = attrs.field(
        metadata={"wire": "value", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``value``. Since 6.0."""
