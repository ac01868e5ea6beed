# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaClusterNetworkSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.node_network_spec import NodeNetworkSpec
    from vim25.data.passive_node_network_spec import PassiveNodeNetworkSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaClusterNetworkSpec(vmodl.DataObject):
    """Data object type ``VchaClusterNetworkSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterNetworkSpec/
    """

    witness_network_spec: NodeNetworkSpec = attrs.field(
        metadata={"wire": "witnessNetworkSpec", "type": "NodeNetworkSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``witnessNetworkSpec``. Since 6.5."""

    passive_network_spec: PassiveNodeNetworkSpec = attrs.field(
        metadata={"wire": "passiveNetworkSpec", "type": "PassiveNodeNetworkSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``passiveNetworkSpec``. Since 6.5."""
