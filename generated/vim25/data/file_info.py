# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileInfo(vmodl.DataObject):
    """Data object type ``FileInfo`` (vmodl ``vim.host.DatastoreBrowser.FileInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileInfo/
    """

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""

    friendly_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "friendlyName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``friendlyName``. Since 6.5."""

    file_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "fileSize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``fileSize``. Since 2.0."""

    modification: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "modification", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``modification``. Since 2.0."""

    owner: str | None = attrs.field(
        default=None,
        metadata={"wire": "owner", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``owner``. Since 4.0."""
