# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchPortCriteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dynamic_property import DynamicProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchPortCriteria(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortCriteria`` (vmodl ``vim.dvs.PortCriteria``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortCriteria/
    """

    connected: bool | None = attrs.field(
        default=None,
        metadata={"wire": "connected", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``connected``. Since 4.0."""

    active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "active", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``active``. Since 4.0."""

    uplink_port: bool | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPort", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPort``. Since 4.0."""

    nsx_port: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nsxPort", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxPort``. Since 7.0.0.0."""

    scope: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "scope", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``scope``. Since 4.0. Refers to a ManagedEntity."""

    portgroup_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "portgroupKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 4.0."""

    inside: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inside", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``inside``. Since 4.0."""

    port_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "portKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 4.0."""
