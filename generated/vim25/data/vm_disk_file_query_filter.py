# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmDiskFileQueryFilter."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmDiskFileQueryFilter(vmodl.DataObject):
    """Data object type ``VmDiskFileQueryFilter`` (vmodl
    ``vim.host.DatastoreBrowser.VmDiskQuery.Filter``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileQueryFilter/
    """

    disk_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "diskType", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``diskType``. Since 2.0."""

    match_hardware_version: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "matchHardwareVersion", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``matchHardwareVersion``. Since 2.0."""

    controller_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "controllerType", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``controllerType``. Since 2.5."""

    thin: bool | None = attrs.field(
        default=None,
        metadata={"wire": "thin", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``thin``. Since 4.0."""

    encrypted: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encrypted", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encrypted``. Since 6.5."""
