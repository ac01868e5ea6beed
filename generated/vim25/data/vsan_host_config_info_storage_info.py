# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostConfigInfoStorageInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_disk_map_info import VsanHostDiskMapInfo
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostConfigInfoStorageInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoStorageInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.StorageInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoStorageInfo/
    """

    auto_claim_storage: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoClaimStorage", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``autoClaimStorage``. Since 5.5."""

    disk_mapping: list[VsanHostDiskMapping] | None = attrs.field(
        default=None,
        metadata={"wire": "diskMapping", "type": "VsanHostDiskMapping[]", "since": "5.5", "secret": False},
    )
    """Wire name ``diskMapping``. Since 5.5."""

    disk_map_info: list[VsanHostDiskMapInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "diskMapInfo", "type": "VsanHostDiskMapInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``diskMapInfo``. Since 6.0."""

    checksum_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "checksumEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``checksumEnabled``. Since 6.0."""
