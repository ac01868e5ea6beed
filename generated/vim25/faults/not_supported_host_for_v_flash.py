# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotSupportedHostForVFlash."""

from __future__ import annotations

import attrs

from vim25.faults.not_supported_host import NotSupportedHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotSupportedHostForVFlash(NotSupportedHost):
    """Fault type ``NotSupportedHostForVFlash`` (vmodl ``vim.fault.NotSupportedHostForVFlash``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostForVFlash/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``hostName``. Since 5.5."""
