# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmNamespaceCreateSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmNamespaceCreateSpec(vmodl.DataObject):
    """Data object type ``NvdimmNamespaceCreateSpec`` (vmodl
    ``vim.host.NvdimmSystem.NamespaceCreateSpec``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceCreateSpec/
    """

    friendly_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "friendlyName", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``friendlyName``. Since 6.7."""

    block_size: int = attrs.field(
        metadata={"wire": "blockSize", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``blockSize``. Since 6.7."""

    block_count: int = attrs.field(
        metadata={"wire": "blockCount", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``blockCount``. Since 6.7."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``type``. Since 6.7."""

    location_id: int = attrs.field(
        metadata={"wire": "locationID", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``locationID``. Since 6.7."""
