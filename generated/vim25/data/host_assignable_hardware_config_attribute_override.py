# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAssignableHardwareConfigAttributeOverride."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAssignableHardwareConfigAttributeOverride(vmodl.DataObject):
    """Data object type ``HostAssignableHardwareConfigAttributeOverride`` (vmodl
    ``vim.host.AssignableHardwareConfig.AttributeOverride``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAssignableHardwareConfigAttributeOverride/
    """

    instance_id: str = attrs.field(
        metadata={"wire": "instanceId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 7.0.0.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``name``. Since 7.0.0.0."""

    value: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "Any", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``value``. Since 7.0.0.0."""
