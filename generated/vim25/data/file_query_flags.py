# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FileQueryFlags."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileQueryFlags(vmodl.DataObject):
    """Data object type ``FileQueryFlags`` (vmodl ``vim.host.DatastoreBrowser.FileInfo.Details``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileQueryFlags/
    """

    file_type: bool = attrs.field(
        metadata={"wire": "fileType", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``fileType``. Since 2.0."""

    file_size: bool = attrs.field(
        metadata={"wire": "fileSize", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``fileSize``. Since 2.0."""

    modification: bool = attrs.field(
        metadata={"wire": "modification", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``modification``. Since 2.0."""

    file_owner: bool = attrs.field(
        metadata={"wire": "fileOwner", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``fileOwner``. Since 4.0."""
