# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectStateInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectStateInfo(vmodl.DataObject):
    """Data object type ``VStorageObjectStateInfo`` (vmodl ``vim.vslm.StateInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectStateInfo/
    """

    tentative: bool | None = attrs.field(
        default=None,
        metadata={"wire": "tentative", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``tentative``. Since 6.5."""
