# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LinkLayerDiscoveryProtocolInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LinkLayerDiscoveryProtocolInfo(vmodl.DataObject):
    """Data object type ``LinkLayerDiscoveryProtocolInfo`` (vmodl ``vim.host.PhysicalNic.LldpInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LinkLayerDiscoveryProtocolInfo/
    """

    chassis_id: str = attrs.field(
        metadata={"wire": "chassisId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``chassisId``. Since 5.0."""

    port_id: str = attrs.field(
        metadata={"wire": "portId", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portId``. Since 5.0."""

    time_to_live: int = attrs.field(
        metadata={"wire": "timeToLive", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``timeToLive``. Since 5.0."""

    parameter: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "parameter", "type": "KeyAnyValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``parameter``. Since 5.0."""
