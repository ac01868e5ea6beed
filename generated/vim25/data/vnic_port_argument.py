# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VnicPortArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_port_connection import DistributedVirtualSwitchPortConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VnicPortArgument(vmodl.DataObject):
    """Data object type ``VnicPortArgument`` (vmodl ``vim.event.VnicPortArgument``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VnicPortArgument/
    """

    vnic: str = attrs.field(
        metadata={"wire": "vnic", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vnic``. Since 4.0."""

    port: DistributedVirtualSwitchPortConnection = attrs.field(
        metadata={"wire": "port", "type": "DistributedVirtualSwitchPortConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``port``. Since 4.0."""
