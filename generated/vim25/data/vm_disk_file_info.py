# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmDiskFileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.file_info import FileInfo

if TYPE_CHECKING:
    from vim25.data.vm_disk_file_encryption_info import VmDiskFileEncryptionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmDiskFileInfo(FileInfo):
    """Data object type ``VmDiskFileInfo`` (vmodl ``vim.host.DatastoreBrowser.VmDiskInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileInfo/
    """

    disk_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskType``. Since 2.0."""

    capacity_kb: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacityKb", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacityKb``. Since 2.0."""

    hardware_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``hardwareVersion``. Since 2.0."""

    controller_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "controllerType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``controllerType``. Since 2.5."""

    disk_extents: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "diskExtents", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``diskExtents``. Since 2.5."""

    thin: bool | None = attrs.field(
        default=None,
        metadata={"wire": "thin", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``thin``. Since 4.0."""

    encryption: VmDiskFileEncryptionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "encryption", "type": "VmDiskFileEncryptionInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``encryption``. Since 6.5."""
