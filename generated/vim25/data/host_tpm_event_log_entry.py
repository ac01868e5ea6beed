# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmEventLogEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_tpm_event_details import HostTpmEventDetails


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmEventLogEntry(vmodl.DataObject):
    """Data object type ``HostTpmEventLogEntry`` (vmodl ``vim.host.TpmEventLogEntry``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmEventLogEntry/
    """

    pcr_index: int = attrs.field(
        metadata={"wire": "pcrIndex", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``pcrIndex``. Since 5.1."""

    event_details: HostTpmEventDetails = attrs.field(
        metadata={"wire": "eventDetails", "type": "HostTpmEventDetails", "since": "5.1", "secret": False},
    )
    """Wire name ``eventDetails``. Since 5.1."""
