# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaClusterConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.failover_node_info import FailoverNodeInfo
    from vim25.data.witness_node_info import WitnessNodeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaClusterConfigInfo(vmodl.DataObject):
    """Data object type ``VchaClusterConfigInfo`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterConfigInfo/
    """

    failover_node_info1: FailoverNodeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "failoverNodeInfo1", "type": "FailoverNodeInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverNodeInfo1``. Since 6.5."""

    failover_node_info2: FailoverNodeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "failoverNodeInfo2", "type": "FailoverNodeInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverNodeInfo2``. Since 6.5."""

    witness_node_info: WitnessNodeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "witnessNodeInfo", "type": "WitnessNodeInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``witnessNodeInfo``. Since 6.5."""

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``state``. Since 6.5."""
