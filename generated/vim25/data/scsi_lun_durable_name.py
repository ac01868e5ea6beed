# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScsiLunDurableName."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScsiLunDurableName(vmodl.DataObject):
    """Data object type ``ScsiLunDurableName`` (vmodl ``vim.host.ScsiLun.DurableName``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunDurableName/
    """

    namespace: str = attrs.field(
        metadata={"wire": "namespace", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``namespace``. Since 2.0."""

    namespace_id: int = attrs.field(
        metadata={"wire": "namespaceId", "type": "byte", "since": "2.0", "secret": False},
    )
    """Wire name ``namespaceId``. Since 2.0."""

    data: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "data", "type": "byte[]", "since": "2.0", "secret": False},
    )
    """Wire name ``data``. Since 2.0."""
