# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmBootCompleteEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmBootCompleteEventDetails(HostTpmEventDetails):
    """Data object type ``HostTpmBootCompleteEventDetails`` (vmodl
    ``vim.host.TpmBootCompleteEventDetails``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmBootCompleteEventDetails/
    """
