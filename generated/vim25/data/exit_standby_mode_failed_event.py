# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExitStandbyModeFailedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExitStandbyModeFailedEvent(HostEvent):
    """Data object type ``ExitStandbyModeFailedEvent`` (vmodl
    ``vim.event.ExitStandbyModeFailedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExitStandbyModeFailedEvent/
    """
