# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDatastoreBrowserSearchSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.file_query import FileQuery
    from vim25.data.file_query_flags import FileQueryFlags


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDatastoreBrowserSearchSpec(vmodl.DataObject):
    """Data object type ``HostDatastoreBrowserSearchSpec`` (vmodl
    ``vim.host.DatastoreBrowser.SearchSpec``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreBrowserSearchSpec/
    """

    query: list[FileQuery] | None = attrs.field(
        default=None,
        metadata={"wire": "query", "type": "FileQuery[]", "since": "2.0", "secret": False},
    )
    """Wire name ``query``. Since 2.0."""

    details: FileQueryFlags | None = attrs.field(
        default=None,
        metadata={"wire": "details", "type": "FileQueryFlags", "since": "2.0", "secret": False},
    )
    """Wire name ``details``. Since 2.0."""

    search_case_insensitive: bool | None = attrs.field(
        default=None,
        metadata={"wire": "searchCaseInsensitive", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``searchCaseInsensitive``. Since 2.0."""

    match_pattern: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "matchPattern", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``matchPattern``. Since 2.0."""

    sort_folders_first: bool | None = attrs.field(
        default=None,
        metadata={"wire": "sortFoldersFirst", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``sortFoldersFirst``. Since 2.0."""
