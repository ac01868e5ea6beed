# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetDhcpConfigSpecDhcpOptionsSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetDhcpConfigSpecDhcpOptionsSpec(vmodl.DataObject):
    """Data object type ``NetDhcpConfigSpecDhcpOptionsSpec`` (vmodl
    ``vim.net.DhcpConfigSpec.DhcpOptionsSpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigSpecDhcpOptionsSpec/
    """

    enable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enable", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``enable``. Since 4.1."""

    config: list[KeyValue] = attrs.field(
        metadata={"wire": "config", "type": "KeyValue[]", "since": "4.1", "secret": False},
    )
    """Wire name ``config``. Since 4.1."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``operation``. Since 4.1."""
