# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNumericSensorInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.data.host_fru import HostFru


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNumericSensorInfo(vmodl.DataObject):
    """Data object type ``HostNumericSensorInfo`` (vmodl ``vim.host.NumericSensorInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumericSensorInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    health_state: ElementDescription | None = attrs.field(
        default=None,
        metadata={"wire": "healthState", "type": "ElementDescription", "since": "2.5", "secret": False},
    )
    """Wire name ``healthState``. Since 2.5."""

    current_reading: int = attrs.field(
        metadata={"wire": "currentReading", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``currentReading``. Since 2.5."""

    unit_modifier: int = attrs.field(
        metadata={"wire": "unitModifier", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``unitModifier``. Since 2.5."""

    base_units: str = attrs.field(
        metadata={"wire": "baseUnits", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``baseUnits``. Since 2.5."""

    rate_units: str | None = attrs.field(
        default=None,
        metadata={"wire": "rateUnits", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``rateUnits``. Since 2.5."""

    sensor_type: str = attrs.field(
        metadata={"wire": "sensorType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sensorType``. Since 2.5."""

    id: str | None = attrs.field(
        default=None,
        metadata={"wire": "id", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``id``. Since 6.5."""

    sensor_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "sensorNumber", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sensorNumber``. Since 8.0.0.1."""

    time_stamp: str | None = attrs.field(
        default=None,
        metadata={"wire": "timeStamp", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``timeStamp``. Since 6.5."""

    fru: HostFru | None = attrs.field(
        default=None,
        metadata={"wire": "fru", "type": "HostFru", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``fru``. Since 8.0.0.1."""
