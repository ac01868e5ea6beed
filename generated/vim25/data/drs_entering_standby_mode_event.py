# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DrsEnteringStandbyModeEvent."""

from __future__ import annotations

import attrs

from vim25.data.entering_standby_mode_event import EnteringStandbyModeEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DrsEnteringStandbyModeEvent(EnteringStandbyModeEvent):
    """Data object type ``DrsEnteringStandbyModeEvent`` (vmodl
    ``vim.event.DrsEnteringStandbyModeEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsEnteringStandbyModeEvent/
    """
