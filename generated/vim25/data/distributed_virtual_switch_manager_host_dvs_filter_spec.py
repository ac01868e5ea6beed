# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerHostDvsFilterSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerHostDvsFilterSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerHostDvsFilterSpec`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostDvsFilterSpec/
    """

    inclusive: bool = attrs.field(
        metadata={"wire": "inclusive", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``inclusive``. Since 4.1."""
