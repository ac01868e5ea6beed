# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostGraphicsInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostGraphicsInfo(vmodl.DataObject):
    """Data object type ``HostGraphicsInfo`` (vmodl ``vim.host.GraphicsInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsInfo/
    """

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``deviceName``. Since 5.5."""

    vendor_name: str = attrs.field(
        metadata={"wire": "vendorName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vendorName``. Since 5.5."""

    pci_id: str = attrs.field(
        metadata={"wire": "pciId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``pciId``. Since 5.5."""

    graphics_type: str = attrs.field(
        metadata={"wire": "graphicsType", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``graphicsType``. Since 5.5."""

    memory_size_in_kb: int = attrs.field(
        metadata={"wire": "memorySizeInKB", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``memorySizeInKB``. Since 5.5."""

    vm: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vm``. Since 5.5. Refers to a VirtualMachine."""
