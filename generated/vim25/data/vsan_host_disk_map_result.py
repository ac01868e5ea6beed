# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostDiskMapResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping
    from vim25.data.vsan_host_disk_result import VsanHostDiskResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostDiskMapResult(vmodl.DataObject):
    """Data object type ``VsanHostDiskMapResult`` (vmodl ``vim.vsan.host.DiskMapResult``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapResult/
    """

    mapping: VsanHostDiskMapping = attrs.field(
        metadata={"wire": "mapping", "type": "VsanHostDiskMapping", "since": "5.5", "secret": False},
    )
    """Wire name ``mapping``. Since 5.5."""

    disk_result: list[VsanHostDiskResult] | None = attrs.field(
        default=None,
        metadata={"wire": "diskResult", "type": "VsanHostDiskResult[]", "since": "5.5", "secret": False},
    )
    """Wire name ``diskResult``. Since 5.5."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "5.5", "secret": False},
    )
    """Wire name ``error``. Since 5.5."""
