# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IscsiStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IscsiStatus(vmodl.DataObject):
    """Data object type ``IscsiStatus`` (vmodl ``vim.host.IscsiManager.IscsiStatus``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiStatus/
    """

    reason: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "MethodFault[]", "since": "5.0", "secret": False},
    )
    """Wire name ``reason``. Since 5.0."""
