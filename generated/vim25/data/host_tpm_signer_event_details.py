# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmSignerEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_boot_security_option_event_details import HostTpmBootSecurityOptionEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmSignerEventDetails(HostTpmBootSecurityOptionEventDetails):
    """Data object type ``HostTpmSignerEventDetails`` (vmodl ``vim.host.TpmSignerEventDetails``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmSignerEventDetails/
    """
