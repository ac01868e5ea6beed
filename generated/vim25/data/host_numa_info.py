# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNumaInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_numa_node import HostNumaNode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNumaInfo(vmodl.DataObject):
    """Data object type ``HostNumaInfo`` (vmodl ``vim.host.NumaInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumaInfo/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    num_nodes: int = attrs.field(
        metadata={"wire": "numNodes", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numNodes``. Since 2.0."""

    numa_node: list[HostNumaNode] | None = attrs.field(
        default=None,
        metadata={"wire": "numaNode", "type": "HostNumaNode[]", "since": "2.0", "secret": False},
    )
    """Wire name ``numaNode``. Since 2.0."""
