# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfOptionInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfOptionInfo(vmodl.DataObject):
    """Data object type ``OvfOptionInfo`` (vmodl ``vim.OvfManager.OvfOptionInfo``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfOptionInfo/
    """

    option: str = attrs.field(
        metadata={"wire": "option", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``option``. Since 5.1."""

    description: LocalizableMessage = attrs.field(
        metadata={"wire": "description", "type": "LocalizableMessage", "since": "5.1", "secret": False},
    )
    """Wire name ``description``. Since 5.1."""
