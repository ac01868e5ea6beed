# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchPortConnectee."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchPortConnectee(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortConnectee`` (vmodl ``vim.dvs.PortConnectee``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnectee/
    """

    connected_entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "connectedEntity", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``connectedEntity``. Since 4.0. Refers to a ManagedEntity."""

    nic_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "nicKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``nicKey``. Since 4.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    address_hint: str | None = attrs.field(
        default=None,
        metadata={"wire": "addressHint", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``addressHint``. Since 4.0."""
