# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostProductSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostProductSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostProductSpec`` (vmodl
    ``vim.dvs.HostProductSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostProductSpec/
    """

    product_line_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "productLineId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``productLineId``. Since 4.0."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""
