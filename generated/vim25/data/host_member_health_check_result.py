# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMemberHealthCheckResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMemberHealthCheckResult(vmodl.DataObject):
    """Data object type ``HostMemberHealthCheckResult`` (vmodl
    ``vim.dvs.HostMember.HealthCheckResult``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberHealthCheckResult/
    """

    summary: str | None = attrs.field(
        default=None,
        metadata={"wire": "summary", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``summary``. Since 5.1."""
