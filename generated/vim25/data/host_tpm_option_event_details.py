# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmOptionEventDetails."""

from __future__ import annotations

import attrs

from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmOptionEventDetails(HostTpmEventDetails):
    """Data object type ``HostTpmOptionEventDetails`` (vmodl ``vim.host.TpmOptionEventDetails``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmOptionEventDetails/
    """

    options_file_name: str = attrs.field(
        metadata={"wire": "optionsFileName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``optionsFileName``. Since 5.1."""

    boot_options: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "bootOptions", "type": "byte[]", "since": "5.1", "secret": False},
    )
    """Wire name ``bootOptions``. Since 5.1."""
