# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DrsExitStandbyModeFailedEvent."""

from __future__ import annotations

import attrs

from vim25.data.exit_standby_mode_failed_event import ExitStandbyModeFailedEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DrsExitStandbyModeFailedEvent(ExitStandbyModeFailedEvent):
    """Data object type ``DrsExitStandbyModeFailedEvent`` (vmodl
    ``vim.event.DrsExitStandbyModeFailedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitStandbyModeFailedEvent/
    """
