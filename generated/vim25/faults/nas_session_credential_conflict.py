# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NasSessionCredentialConflict."""

from __future__ import annotations

import attrs

from vim25.faults.nas_config_fault import NasConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NasSessionCredentialConflict(NasConfigFault):
    """Fault type ``NasSessionCredentialConflict`` (vmodl ``vim.fault.NasSessionCredentialConflict``).

    Since 2.5u2server.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NasSessionCredentialConflict/
    """

    remote_host: str = attrs.field(
        metadata={"wire": "remoteHost", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``remoteHost``. Since 2.5u2server."""

    remote_path: str = attrs.field(
        metadata={"wire": "remotePath", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``remotePath``. Since 2.5u2server."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``userName``. Since 2.5u2server."""
