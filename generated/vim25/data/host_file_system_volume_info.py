# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFileSystemVolumeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_file_system_mount_info import HostFileSystemMountInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFileSystemVolumeInfo(vmodl.DataObject):
    """Data object type ``HostFileSystemVolumeInfo`` (vmodl ``vim.host.FileSystemVolumeInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemVolumeInfo/
    """

    volume_type_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "volumeTypeList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``volumeTypeList``. Since 2.0."""

    mount_info: list[HostFileSystemMountInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "mountInfo", "type": "HostFileSystemMountInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``mountInfo``. Since 2.0."""
