# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.data.type_description import TypeDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmDescription(vmodl.DataObject):
    """Data object type ``AlarmDescription`` (vmodl ``vim.alarm.AlarmDescription``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmDescription/
    """

    expr: list[TypeDescription] = attrs.field(
        metadata={"wire": "expr", "type": "TypeDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``expr``. Since 2.0."""

    state_operator: list[ElementDescription] = attrs.field(
        metadata={"wire": "stateOperator", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``stateOperator``. Since 2.0."""

    metric_operator: list[ElementDescription] = attrs.field(
        metadata={"wire": "metricOperator", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``metricOperator``. Since 2.0."""

    host_system_connection_state: list[ElementDescription] = attrs.field(
        metadata={"wire": "hostSystemConnectionState", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``hostSystemConnectionState``. Since 2.0."""

    virtual_machine_power_state: list[ElementDescription] = attrs.field(
        metadata={"wire": "virtualMachinePowerState", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``virtualMachinePowerState``. Since 2.0."""

    datastore_connection_state: list[ElementDescription] = attrs.field(
        metadata={"wire": "datastoreConnectionState", "type": "ElementDescription[]", "since": "4.0", "secret": False},
    )
    """Wire name ``datastoreConnectionState``. Since 4.0."""

    host_system_power_state: list[ElementDescription] = attrs.field(
        metadata={"wire": "hostSystemPowerState", "type": "ElementDescription[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostSystemPowerState``. Since 4.0."""

    virtual_machine_guest_heartbeat_status: list[ElementDescription] = attrs.field(
        metadata={"wire": "virtualMachineGuestHeartbeatStatus", "type": "ElementDescription[]", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualMachineGuestHeartbeatStatus``. Since 4.0."""

    entity_status: list[ElementDescription] = attrs.field(
        metadata={"wire": "entityStatus", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``entityStatus``. Since 2.0."""

    action: list[TypeDescription] = attrs.field(
        metadata={"wire": "action", "type": "TypeDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``action``. Since 2.0."""
