# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemIdentificationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemIdentificationInfo(vmodl.DataObject):
    """Data object type ``HostSystemIdentificationInfo`` (vmodl ``vim.host.SystemIdentificationInfo``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemIdentificationInfo/
    """

    identifier_value: str = attrs.field(
        metadata={"wire": "identifierValue", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``identifierValue``. Since 2.5."""

    identifier_type: ElementDescription = attrs.field(
        metadata={"wire": "identifierType", "type": "ElementDescription", "since": "2.5", "secret": False},
    )
    """Wire name ``identifierType``. Since 2.5."""
