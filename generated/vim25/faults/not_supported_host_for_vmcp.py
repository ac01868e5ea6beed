# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotSupportedHostForVmcp."""

from __future__ import annotations

import attrs

from vim25.faults.not_supported_host import NotSupportedHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotSupportedHostForVmcp(NotSupportedHost):
    """Fault type ``NotSupportedHostForVmcp`` (vmodl ``vim.fault.NotSupportedHostForVmcp``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVmcp/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""
