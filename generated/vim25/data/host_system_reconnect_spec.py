# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemReconnectSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemReconnectSpec(vmodl.DataObject):
    """Data object type ``HostSystemReconnectSpec`` (vmodl ``vim.HostSystem.ReconnectSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemReconnectSpec/
    """

    sync_state: bool | None = attrs.field(
        default=None,
        metadata={"wire": "syncState", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``syncState``. Since 5.0."""
