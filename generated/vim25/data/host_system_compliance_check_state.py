# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemComplianceCheckState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemComplianceCheckState(vmodl.DataObject):
    """Data object type ``HostSystemComplianceCheckState`` (vmodl
    ``vim.HostSystem.ComplianceCheckState``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemComplianceCheckState/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``state``. Since 6.7."""

    check_time: datetime.datetime = attrs.field(
        metadata={"wire": "checkTime", "type": "dateTime", "since": "6.7", "secret": False},
    )
    """Wire name ``checkTime``. Since 6.7."""
