# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type AgentInstallFailed."""

from __future__ import annotations

import attrs

from vim25.faults.host_connect_fault import HostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AgentInstallFailed(HostConnectFault):
    """Fault type ``AgentInstallFailed`` (vmodl ``vim.fault.AgentInstallFailed``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AgentInstallFailed/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""

    status_code: int | None = attrs.field(
        default=None,
        metadata={"wire": "statusCode", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``statusCode``. Since 4.0."""

    installer_output: str | None = attrs.field(
        default=None,
        metadata={"wire": "installerOutput", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``installerOutput``. Since 4.0."""
