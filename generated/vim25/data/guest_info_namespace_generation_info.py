# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestInfoNamespaceGenerationInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestInfoNamespaceGenerationInfo(vmodl.DataObject):
    """Data object type ``GuestInfoNamespaceGenerationInfo`` (vmodl
    ``vim.vm.GuestInfo.NamespaceGenerationInfo``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoNamespaceGenerationInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``key``. Since 5.1."""

    generation_no: int = attrs.field(
        metadata={"wire": "generationNo", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``generationNo``. Since 5.1."""
