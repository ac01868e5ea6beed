# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DiskChangeExtent."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiskChangeExtent(vmodl.DataObject):
    """Data object type ``DiskChangeExtent`` (vmodl
    ``vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DiskChangeExtent/
    """

    start: int = attrs.field(
        metadata={"wire": "start", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``start``. Since 4.0."""

    length: int = attrs.field(
        metadata={"wire": "length", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``length``. Since 4.0."""
