# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmBootSecurityOptionEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmBootSecurityOptionEventDetails(HostTpmEventDetails):
    """Data object type ``HostTpmBootSecurityOptionEventDetails`` (vmodl
    ``vim.host.TpmBootSecurityOptionEventDetails``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmBootSecurityOptionEventDetails/
    """

    boot_security_option: str = attrs.field(
        metadata={"wire": "bootSecurityOption", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``bootSecurityOption``. Since 5.1."""
