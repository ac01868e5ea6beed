# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchNetworkOffloadSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchNetworkOffloadSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchNetworkOffloadSpec`` (vmodl
    ``vim.dvs.NetworkOffloadSpec``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNetworkOffloadSpec/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``id``. Since 8.0.0.1."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``name``. Since 8.0.0.1."""

    types: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "types", "type": "string[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``types``. Since 8.0.0.1."""
