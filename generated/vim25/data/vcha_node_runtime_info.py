# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaNodeRuntimeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaNodeRuntimeInfo(vmodl.DataObject):
    """Data object type ``VchaNodeRuntimeInfo`` (vmodl
    ``vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaNodeRuntimeInfo/
    """

    node_state: str = attrs.field(
        metadata={"wire": "nodeState", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nodeState``. Since 6.5."""

    node_role: str = attrs.field(
        metadata={"wire": "nodeRole", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nodeRole``. Since 6.5."""

    node_ip: str = attrs.field(
        metadata={"wire": "nodeIp", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nodeIp``. Since 6.5."""
