# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFileSystemMountInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_file_system_volume import HostFileSystemVolume
    from vim25.data.host_mount_info import HostMountInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFileSystemMountInfo(vmodl.DataObject):
    """Data object type ``HostFileSystemMountInfo`` (vmodl ``vim.host.FileSystemMountInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemMountInfo/
    """

    mount_info: HostMountInfo = attrs.field(
        metadata={"wire": "mountInfo", "type": "HostMountInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``mountInfo``. Since 2.0."""

    volume: HostFileSystemVolume = attrs.field(
        metadata={"wire": "volume", "type": "HostFileSystemVolume", "since": "2.0", "secret": False},
    )
    """Wire name ``volume``. Since 2.0."""

    v_storage_support: str | None = attrs.field(
        default=None,
        metadata={"wire": "vStorageSupport", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vStorageSupport``. Since 4.1."""
