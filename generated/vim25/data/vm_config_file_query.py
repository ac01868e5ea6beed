# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigFileQuery."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.file_query import FileQuery

if TYPE_CHECKING:
    from vim25.data.vm_config_file_query_filter import VmConfigFileQueryFilter
    from vim25.data.vm_config_file_query_flags import VmConfigFileQueryFlags


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigFileQuery(FileQuery):
    """Data object type ``VmConfigFileQuery`` (vmodl ``vim.host.DatastoreBrowser.VmConfigQuery``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileQuery/
    """

    filter: VmConfigFileQueryFilter | None = attrs.field(
        default=None,
        metadata={"wire": "filter", "type": "VmConfigFileQueryFilter", "since": "2.0", "secret": False},
    )
    """Wire name ``filter``. Since 2.0."""

    details: VmConfigFileQueryFlags | None = attrs.field(
        default=None,
        metadata={"wire": "details", "type": "VmConfigFileQueryFlags", "since": "2.0", "secret": False},
    )
    """Wire name ``details``. Since 2.0."""
