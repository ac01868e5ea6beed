# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SessionManagerVmomiServiceRequestSpec."""

from __future__ import annotations

import attrs

from vim25.data.session_manager_service_request_spec import SessionManagerServiceRequestSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SessionManagerVmomiServiceRequestSpec(SessionManagerServiceRequestSpec):
    """Data object type ``SessionManagerVmomiServiceRequestSpec`` (vmodl
    ``vim.SessionManager.VmomiServiceRequestSpec``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerVmomiServiceRequestSpec/
    """

    method: str = attrs.field(
        metadata={"wire": "method", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``method``. Since 5.1."""
