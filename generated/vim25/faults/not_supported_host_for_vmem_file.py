# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotSupportedHostForVmemFile."""

from __future__ import annotations

import attrs

from vim25.faults.not_supported_host import NotSupportedHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotSupportedHostForVmemFile(NotSupportedHost):
    """Fault type ``NotSupportedHostForVmemFile`` (vmodl ``vim.fault.NotSupportedHostForVmemFile``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVmemFile/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""
