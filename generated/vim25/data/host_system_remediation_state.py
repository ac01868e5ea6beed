# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemRemediationState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemRemediationState(vmodl.DataObject):
    """Data object type ``HostSystemRemediationState`` (vmodl ``vim.HostSystem.RemediationState``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemRemediationState/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``state``. Since 6.7."""

    operation_time: datetime.datetime = attrs.field(
        metadata={"wire": "operationTime", "type": "dateTime", "since": "6.7", "secret": False},
    )
    """Wire name ``operationTime``. Since 6.7."""
