# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAssignableHardwareConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_assignable_hardware_config_attribute_override import HostAssignableHardwareConfigAttributeOverride


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAssignableHardwareConfig(vmodl.DataObject):
    """Data object type ``HostAssignableHardwareConfig`` (vmodl ``vim.host.AssignableHardwareConfig``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAssignableHardwareConfig/
    """

    attribute_override: list[HostAssignableHardwareConfigAttributeOverride] | None = attrs.field(
        default=None,
        metadata={"wire": "attributeOverride", "type": "HostAssignableHardwareConfigAttributeOverride[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``attributeOverride``. Since 7.0.0.0."""
