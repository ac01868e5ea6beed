# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDateTimeSystemServiceTestResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDateTimeSystemServiceTestResult(vmodl.DataObject):
    """Data object type ``HostDateTimeSystemServiceTestResult`` (vmodl
    ``vim.host.DateTimeSystem.ServiceTestResult``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeSystemServiceTestResult/
    """

    working_normally: bool = attrs.field(
        metadata={"wire": "workingNormally", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``workingNormally``. Since 7.0.3.0."""

    report: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "report", "type": "string[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``report``. Since 7.0.3.0."""
