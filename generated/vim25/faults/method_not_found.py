# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MethodNotFound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_request import InvalidRequest

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MethodNotFound(InvalidRequest):
    """Fault type ``MethodNotFound`` (vmodl ``vmodl.fault.MethodNotFound``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MethodNotFound/
    """

    receiver: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "receiver", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``receiver``. Since 2.0. Refers to a ManagedObject."""

    method: str = attrs.field(
        metadata={"wire": "method", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``method``. Since 2.0."""
