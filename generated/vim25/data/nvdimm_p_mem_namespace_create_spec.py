# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NvdimmPMemNamespaceCreateSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NvdimmPMemNamespaceCreateSpec(vmodl.DataObject):
    """Data object type ``NvdimmPMemNamespaceCreateSpec`` (vmodl
    ``vim.host.NvdimmSystem.PMemNamespaceCreateSpec``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmPMemNamespaceCreateSpec/
    """

    friendly_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "friendlyName", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``friendlyName``. Since 6.7.1."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "6.7.1", "secret": False},
    )
    """Wire name ``size``. Since 6.7.1."""

    interleaveset_id: int = attrs.field(
        metadata={"wire": "interleavesetID", "type": "int", "since": "6.7.1", "secret": False},
    )
    """Wire name ``interleavesetID``. Since 6.7.1."""
