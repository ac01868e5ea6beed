# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PlatformConfigFault."""

from __future__ import annotations

import attrs

from vim25.faults.host_config_fault import HostConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlatformConfigFault(HostConfigFault):
    """Fault type ``PlatformConfigFault`` (vmodl ``vim.fault.PlatformConfigFault``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PlatformConfigFault/
    """

    text: str = attrs.field(
        metadata={"wire": "text", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``text``. Since 2.0."""
