# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetDhcpConfigInfoDhcpOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetDhcpConfigInfoDhcpOptions(vmodl.DataObject):
    """Data object type ``NetDhcpConfigInfoDhcpOptions`` (vmodl
    ``vim.net.DhcpConfigInfo.DhcpOptions``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigInfoDhcpOptions/
    """

    enable: bool = attrs.field(
        metadata={"wire": "enable", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``enable``. Since 4.1."""

    config: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "config", "type": "KeyValue[]", "since": "4.1", "secret": False},
    )
    """Wire name ``config``. Since 4.1."""
