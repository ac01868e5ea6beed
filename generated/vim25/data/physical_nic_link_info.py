# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicLinkInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicLinkInfo(vmodl.DataObject):
    """Data object type ``PhysicalNicLinkInfo`` (vmodl ``vim.host.PhysicalNic.LinkSpeedDuplex``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicLinkInfo/
    """

    speed_mb: int = attrs.field(
        metadata={"wire": "speedMb", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``speedMb``. Since 2.0."""

    duplex: bool = attrs.field(
        metadata={"wire": "duplex", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``duplex``. Since 2.0."""
