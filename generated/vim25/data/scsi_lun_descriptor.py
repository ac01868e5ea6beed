# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScsiLunDescriptor."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScsiLunDescriptor(vmodl.DataObject):
    """Data object type ``ScsiLunDescriptor`` (vmodl ``vim.host.ScsiLun.Descriptor``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunDescriptor/
    """

    quality: str = attrs.field(
        metadata={"wire": "quality", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``quality``. Since 4.0."""

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""
