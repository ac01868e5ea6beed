# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskDimensionsChs."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskDimensionsChs(vmodl.DataObject):
    """Data object type ``HostDiskDimensionsChs`` (vmodl ``vim.host.DiskDimensions.Chs``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskDimensionsChs/
    """

    cylinder: int = attrs.field(
        metadata={"wire": "cylinder", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``cylinder``. Since 2.0."""

    head: int = attrs.field(
        metadata={"wire": "head", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``head``. Since 2.0."""

    sector: int = attrs.field(
        metadata={"wire": "sector", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``sector``. Since 2.0."""
