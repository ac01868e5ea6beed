# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DpuStatusInfoOperationalInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DpuStatusInfoOperationalInfo(vmodl.DataObject):
    """Data object type ``DpuStatusInfoOperationalInfo`` (vmodl
    ``vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DpuStatusInfoOperationalInfo/
    """

    sensor_id: str = attrs.field(
        metadata={"wire": "sensorId", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sensorId``. Since 8.0.0.1."""

    health_state: ElementDescription | None = attrs.field(
        default=None,
        metadata={"wire": "healthState", "type": "ElementDescription", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``healthState``. Since 8.0.0.1."""

    reading: str = attrs.field(
        metadata={"wire": "reading", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``reading``. Since 8.0.0.1."""

    units: str | None = attrs.field(
        default=None,
        metadata={"wire": "units", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``units``. Since 8.0.0.1."""

    time_stamp: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "timeStamp", "type": "dateTime", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``timeStamp``. Since 8.0.0.1."""
