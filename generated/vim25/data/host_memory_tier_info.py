# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMemoryTierInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMemoryTierInfo(vmodl.DataObject):
    """Data object type ``HostMemoryTierInfo`` (vmodl ``vim.host.MemoryTierInfo``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTierInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``name``. Since 7.0.3.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``type``. Since 7.0.3.0."""

    flags: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "flags", "type": "string[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``flags``. Since 7.0.3.0."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``size``. Since 7.0.3.0."""
