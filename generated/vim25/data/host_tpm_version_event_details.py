# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmVersionEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmVersionEventDetails(HostTpmEventDetails):
    """Data object type ``HostTpmVersionEventDetails`` (vmodl ``vim.host.TpmVersionEventDetails``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmVersionEventDetails/
    """

    version: bytes = attrs.field(
        metadata={"wire": "version", "type": "base64Binary", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``version``. Since 8.0.0.1."""
