# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSystemHealthInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_numeric_sensor_info import HostNumericSensorInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSystemHealthInfo(vmodl.DataObject):
    """Data object type ``HostSystemHealthInfo`` (vmodl ``vim.host.SystemHealthInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemHealthInfo/
    """

    numeric_sensor_info: list[HostNumericSensorInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "numericSensorInfo", "type": "HostNumericSensorInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``numericSensorInfo``. Since 2.5."""
