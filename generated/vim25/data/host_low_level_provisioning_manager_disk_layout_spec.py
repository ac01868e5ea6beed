# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerDiskLayoutSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerDiskLayoutSpec(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerDiskLayoutSpec`` (vmodl
    ``vim.host.LowLevelProvisioningManager.DiskLayoutSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerDiskLayoutSpec/
    """

    controller_type: str = attrs.field(
        metadata={"wire": "controllerType", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``controllerType``. Since 5.0."""

    bus_number: int = attrs.field(
        metadata={"wire": "busNumber", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``busNumber``. Since 5.0."""

    unit_number: int = attrs.field(
        metadata={"wire": "unitNumber", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``unitNumber``. Since 5.0."""

    src_filename: str = attrs.field(
        metadata={"wire": "srcFilename", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``srcFilename``. Since 5.0."""

    dst_filename: str = attrs.field(
        metadata={"wire": "dstFilename", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``dstFilename``. Since 5.0."""
