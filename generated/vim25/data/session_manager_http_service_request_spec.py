# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SessionManagerHttpServiceRequestSpec."""

from __future__ import annotations

import attrs

from vim25.data.session_manager_service_request_spec import SessionManagerServiceRequestSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SessionManagerHttpServiceRequestSpec(SessionManagerServiceRequestSpec):
    """Data object type ``SessionManagerHttpServiceRequestSpec`` (vmodl
    ``vim.SessionManager.HttpServiceRequestSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerHttpServiceRequestSpec/
    """

    method: str | None = attrs.field(
        default=None,
        metadata={"wire": "method", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``method``. Since 5.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``url``. Since 5.0."""
