# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmDiskFileQueryFlags."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmDiskFileQueryFlags(vmodl.DataObject):
    """Data object type ``VmDiskFileQueryFlags`` (vmodl
    ``vim.host.DatastoreBrowser.VmDiskQuery.Details``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileQueryFlags/
    """

    disk_type: bool = attrs.field(
        metadata={"wire": "diskType", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``diskType``. Since 2.0."""

    capacity_kb: bool = attrs.field(
        metadata={"wire": "capacityKb", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``capacityKb``. Since 2.0."""

    hardware_version: bool = attrs.field(
        metadata={"wire": "hardwareVersion", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``hardwareVersion``. Since 2.0."""

    controller_type: bool | None = attrs.field(
        default=None,
        metadata={"wire": "controllerType", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``controllerType``. Since 2.5."""

    disk_extents: bool | None = attrs.field(
        default=None,
        metadata={"wire": "diskExtents", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``diskExtents``. Since 2.5."""

    thin: bool | None = attrs.field(
        default=None,
        metadata={"wire": "thin", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``thin``. Since 4.0."""

    encryption: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryption", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryption``. Since 6.5."""
