# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LocalizationManagerMessageCatalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LocalizationManagerMessageCatalog(vmodl.DataObject):
    """Data object type ``LocalizationManagerMessageCatalog`` (vmodl
    ``vim.LocalizationManager.MessageCatalog``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizationManagerMessageCatalog/
    """

    module_name: str = attrs.field(
        metadata={"wire": "moduleName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``moduleName``. Since 4.0."""

    catalog_name: str = attrs.field(
        metadata={"wire": "catalogName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``catalogName``. Since 4.0."""

    locale: str = attrs.field(
        metadata={"wire": "locale", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``locale``. Since 4.0."""

    catalog_uri: str = attrs.field(
        metadata={"wire": "catalogUri", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``catalogUri``. Since 4.0."""

    last_modified: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lastModified", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``lastModified``. Since 4.0."""

    md5sum: str | None = attrs.field(
        default=None,
        metadata={"wire": "md5sum", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``md5sum``. Since 4.0."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``version``. Since 5.0."""
