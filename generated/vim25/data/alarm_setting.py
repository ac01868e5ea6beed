# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmSetting."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmSetting(vmodl.DataObject):
    """Data object type ``AlarmSetting`` (vmodl ``vim.alarm.AlarmSetting``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSetting/
    """

    tolerance_range: int = attrs.field(
        metadata={"wire": "toleranceRange", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``toleranceRange``. Since 2.0."""

    reporting_frequency: int = attrs.field(
        metadata={"wire": "reportingFrequency", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``reportingFrequency``. Since 2.0."""
