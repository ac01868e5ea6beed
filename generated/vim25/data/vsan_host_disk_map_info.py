# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostDiskMapInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostDiskMapInfo(vmodl.DataObject):
    """Data object type ``VsanHostDiskMapInfo`` (vmodl ``vim.vsan.host.DiskMapInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapInfo/
    """

    mapping: VsanHostDiskMapping = attrs.field(
        metadata={"wire": "mapping", "type": "VsanHostDiskMapping", "since": "6.0", "secret": False},
    )
    """Wire name ``mapping``. Since 6.0."""

    mounted: bool = attrs.field(
        metadata={"wire": "mounted", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``mounted``. Since 6.0."""
