# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchKeyedOpaqueBlob."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchKeyedOpaqueBlob(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchKeyedOpaqueBlob`` (vmodl
    ``vim.dvs.KeyedOpaqueBlob``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchKeyedOpaqueBlob/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    opaque_data: str = attrs.field(
        metadata={"wire": "opaqueData", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``opaqueData``. Since 4.0."""
