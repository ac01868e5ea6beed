# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NasConfigFault."""

from __future__ import annotations

import attrs

from vim25.faults.host_config_fault import HostConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NasConfigFault(HostConfigFault):
    """Fault type ``NasConfigFault`` (vmodl ``vim.fault.NasConfigFault``).

    Since 2.5u2server.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NasConfigFault/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``name``. Since 2.5u2server."""
