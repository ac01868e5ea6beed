# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BatchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BatchResult(vmodl.DataObject):
    """Data object type ``BatchResult`` (vmodl ``vim.BatchResult``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BatchResult/
    """

    result: str = attrs.field(
        metadata={"wire": "result", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``result``. Since 6.0."""

    host_key: str = attrs.field(
        metadata={"wire": "hostKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostKey``. Since 6.0."""

    ds: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "ds", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``ds``. Since 6.0. Refers to a Datastore."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "6.0", "secret": False},
    )
    """Wire name ``fault``. Since 6.0."""
