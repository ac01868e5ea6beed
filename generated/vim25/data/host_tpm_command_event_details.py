# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmCommandEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmCommandEventDetails(HostTpmEventDetails):
    """Data object type ``HostTpmCommandEventDetails`` (vmodl ``vim.host.TpmCommandEventDetails``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmCommandEventDetails/
    """

    command_line: str = attrs.field(
        metadata={"wire": "commandLine", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``commandLine``. Since 5.1."""
