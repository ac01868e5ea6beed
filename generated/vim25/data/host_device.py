# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDevice."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDevice(vmodl.DataObject):
    """Data object type ``HostDevice`` (vmodl ``vim.host.Device``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDevice/
    """

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 2.0."""

    device_type: str = attrs.field(
        metadata={"wire": "deviceType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceType``. Since 2.0."""
