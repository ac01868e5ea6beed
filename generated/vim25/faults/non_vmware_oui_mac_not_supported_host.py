# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NonVmwareOuiMacNotSupportedHost."""

from __future__ import annotations

import attrs

from vim25.faults.not_supported_host import NotSupportedHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NonVmwareOuiMacNotSupportedHost(NotSupportedHost):
    """Fault type ``NonVmwareOuiMacNotSupportedHost`` (vmodl
    ``vim.fault.NonVmwareOuiMacNotSupportedHost``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NonVmwareOuiMacNotSupportedHost/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``hostName``. Since 5.1."""
