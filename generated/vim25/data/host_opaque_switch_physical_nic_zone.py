# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostOpaqueSwitchPhysicalNicZone."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostOpaqueSwitchPhysicalNicZone(vmodl.DataObject):
    """Data object type ``HostOpaqueSwitchPhysicalNicZone`` (vmodl
    ``vim.host.OpaqueSwitch.PhysicalNicZone``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueSwitchPhysicalNicZone/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0."""

    pnic_device: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnicDevice", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``pnicDevice``. Since 6.0."""
