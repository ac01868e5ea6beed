# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmDiskFileQuery."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.file_query import FileQuery

if TYPE_CHECKING:
    from vim25.data.vm_disk_file_query_filter import VmDiskFileQueryFilter
    from vim25.data.vm_disk_file_query_flags import VmDiskFileQueryFlags


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmDiskFileQuery(FileQuery):
    """Data object type ``VmDiskFileQuery`` (vmodl ``vim.host.DatastoreBrowser.VmDiskQuery``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmDiskFileQuery/
    """

    filter: VmDiskFileQueryFilter | None = attrs.field(
        default=None,
        metadata={"wire": "filter", "type": "VmDiskFileQueryFilter", "since": "2.0", "secret": False},
    )
    """Wire name ``filter``. Since 2.0."""

    details: VmDiskFileQueryFlags | None = attrs.field(
        default=None,
        metadata={"wire": "details", "type": "VmDiskFileQueryFlags", "since": "2.0", "secret": False},
    )
    """Wire name ``details``. Since 2.0."""
