# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDatastoreBrowserSearchResults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.file_info import FileInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDatastoreBrowserSearchResults(vmodl.DataObject):
    """Data object type ``HostDatastoreBrowserSearchResults`` (vmodl
    ``vim.host.DatastoreBrowser.SearchResults``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreBrowserSearchResults/
    """

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    folder_path: str | None = attrs.field(
        default=None,
        metadata={"wire": "folderPath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``folderPath``. Since 2.0."""

    file: list[FileInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "file", "type": "FileInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``file``. Since 2.0."""
