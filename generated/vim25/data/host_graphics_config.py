# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostGraphicsConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_graphics_config_device_type import HostGraphicsConfigDeviceType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostGraphicsConfig(vmodl.DataObject):
    """Data object type ``HostGraphicsConfig`` (vmodl ``vim.host.GraphicsConfig``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfig/
    """

    host_default_graphics_type: str = attrs.field(
        metadata={"wire": "hostDefaultGraphicsType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``hostDefaultGraphicsType``. Since 6.5."""

    shared_passthru_assignment_policy: str = attrs.field(
        metadata={"wire": "sharedPassthruAssignmentPolicy", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``sharedPassthruAssignmentPolicy``. Since 6.5."""

    device_type: list[HostGraphicsConfigDeviceType] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceType", "type": "HostGraphicsConfigDeviceType[]", "since": "6.5", "secret": False},
    )
    """Wire name ``deviceType``. Since 6.5."""
