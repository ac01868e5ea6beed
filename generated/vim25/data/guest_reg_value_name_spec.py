# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestRegValueNameSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_reg_key_name_spec import GuestRegKeyNameSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegValueNameSpec(vmodl.DataObject):
    """Data object type ``GuestRegValueNameSpec`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager.RegistryValueName``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegValueNameSpec/
    """

    key_name: GuestRegKeyNameSpec = attrs.field(
        metadata={"wire": "keyName", "type": "GuestRegKeyNameSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``keyName``. Since 6.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""
