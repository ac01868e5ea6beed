# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestScreenInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestScreenInfo(vmodl.DataObject):
    """Data object type ``GuestScreenInfo`` (vmodl ``vim.vm.GuestInfo.ScreenInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestScreenInfo/
    """

    width: int = attrs.field(
        metadata={"wire": "width", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``width``. Since 2.0."""

    height: int = attrs.field(
        metadata={"wire": "height", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``height``. Since 2.0."""
