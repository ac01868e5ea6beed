# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetBIOSConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetBIOSConfigInfo(vmodl.DataObject):
    """Data object type ``NetBIOSConfigInfo`` (vmodl ``vim.net.NetBIOSConfigInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetBIOSConfigInfo/
    """

    mode: str = attrs.field(
        metadata={"wire": "mode", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``mode``. Since 4.1."""
