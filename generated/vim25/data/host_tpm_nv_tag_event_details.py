# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmNvTagEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_boot_security_option_event_details import HostTpmBootSecurityOptionEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmNvTagEventDetails(HostTpmBootSecurityOptionEventDetails):
    """Data object type ``HostTpmNvTagEventDetails`` (vmodl ``vim.host.TpmNvTagEventDetails``).

    Since 7.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmNvTagEventDetails/
    """
