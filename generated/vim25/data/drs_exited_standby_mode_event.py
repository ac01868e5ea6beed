# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DrsExitedStandbyModeEvent."""

from __future__ import annotations

import attrs

from vim25.data.exited_standby_mode_event import ExitedStandbyModeEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DrsExitedStandbyModeEvent(ExitedStandbyModeEvent):
    """Data object type ``DrsExitedStandbyModeEvent`` (vmodl ``vim.event.DrsExitedStandbyModeEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsExitedStandbyModeEvent/
    """
