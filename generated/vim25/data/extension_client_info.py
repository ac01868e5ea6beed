# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtensionClientInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.description import Description


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtensionClientInfo(vmodl.DataObject):
    """Data object type ``ExtensionClientInfo`` (vmodl ``vim.Extension.ClientInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionClientInfo/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``version``. Since 2.5."""

    description: Description = attrs.field(
        metadata={"wire": "description", "type": "Description", "since": "2.5", "secret": False},
    )
    """Wire name ``description``. Since 2.5."""

    company: str = attrs.field(
        metadata={"wire": "company", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``company``. Since 2.5."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``type``. Since 2.5."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``url``. Since 2.5."""
