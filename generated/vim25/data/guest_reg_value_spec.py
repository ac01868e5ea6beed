# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestRegValueSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_reg_value_data_spec import GuestRegValueDataSpec
    from vim25.data.guest_reg_value_name_spec import GuestRegValueNameSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegValueSpec(vmodl.DataObject):
    """Data object type ``GuestRegValueSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValue``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueSpec/
    """

    name: GuestRegValueNameSpec = attrs.field(
        metadata={"wire": "name", "type": "GuestRegValueNameSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""

    data: GuestRegValueDataSpec = attrs.field(
        metadata={"wire": "data", "type": "GuestRegValueDataSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``data``. Since 6.0."""
