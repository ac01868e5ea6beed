# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VimVasaProviderStatePerArray."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VimVasaProviderStatePerArray(vmodl.DataObject):
    """Data object type ``VimVasaProviderStatePerArray`` (vmodl ``vim.VimVasaProvider.StatePerArray``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderStatePerArray/
    """

    priority: int = attrs.field(
        metadata={"wire": "priority", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``priority``. Since 6.0."""

    array_id: str = attrs.field(
        metadata={"wire": "arrayId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``arrayId``. Since 6.0."""

    active: bool = attrs.field(
        metadata={"wire": "active", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``active``. Since 6.0."""
