# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmAttestationReport."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_tpm_digest_info import HostTpmDigestInfo
    from vim25.data.host_tpm_event_log_entry import HostTpmEventLogEntry


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmAttestationReport(vmodl.DataObject):
    """Data object type ``HostTpmAttestationReport`` (vmodl ``vim.host.TpmAttestationReport``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmAttestationReport/
    """

    tpm_pcr_values: list[HostTpmDigestInfo] = attrs.field(
        metadata={"wire": "tpmPcrValues", "type": "HostTpmDigestInfo[]", "since": "5.1", "secret": False},
    )
    """Wire name ``tpmPcrValues``. Since 5.1."""

    tpm_events: list[HostTpmEventLogEntry] = attrs.field(
        metadata={"wire": "tpmEvents", "type": "HostTpmEventLogEntry[]", "since": "5.1", "secret": False},
    )
    """Wire name ``tpmEvents``. Since 5.1."""

    tpm_log_reliable: bool = attrs.field(
        metadata={"wire": "tpmLogReliable", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``tpmLogReliable``. Since 5.1."""
