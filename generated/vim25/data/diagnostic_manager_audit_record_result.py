# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DiagnosticManagerAuditRecordResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiagnosticManagerAuditRecordResult(vmodl.DataObject):
    """Data object type ``DiagnosticManagerAuditRecordResult`` (vmodl
    ``vim.DiagnosticManager.AuditRecordResult``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerAuditRecordResult/
    """

    records: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "records", "type": "string[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``records``. Since 7.0.3.0."""

    next_token: str = attrs.field(
        metadata={"wire": "nextToken", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``nextToken``. Since 7.0.3.0."""
