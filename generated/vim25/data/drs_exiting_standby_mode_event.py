# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DrsExitingStandbyModeEvent."""

from __future__ import annotations

import attrs

from vim25.data.exiting_standby_mode_event import ExitingStandbyModeEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DrsExitingStandbyModeEvent(ExitingStandbyModeEvent):
    """Data object type ``DrsExitingStandbyModeEvent`` (vmodl
    ``vim.event.DrsExitingStandbyModeEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitingStandbyModeEvent/
    """
