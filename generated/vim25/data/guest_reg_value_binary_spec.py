# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestRegValueBinarySpec."""

from __future__ import annotations

import attrs

from vim25.data.guest_reg_value_data_spec import GuestRegValueDataSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegValueBinarySpec(GuestRegValueDataSpec):
    """Data object type ``GuestRegValueBinarySpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueBinary``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueBinarySpec/
    """

    value: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "base64Binary", "since": "6.0", "secret": False},
    )
    """Wire name ``value``. Since 6.0."""
