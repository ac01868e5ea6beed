# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostUnresolvedVmfsResignatureSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostUnresolvedVmfsResignatureSpec(vmodl.DataObject):
    """Data object type ``HostUnresolvedVmfsResignatureSpec`` (vmodl
    ``vim.host.UnresolvedVmfsResignatureSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResignatureSpec/
    """

    extent_device_path: list[str] = attrs.field(
        metadata={"wire": "extentDevicePath", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``extentDevicePath``. Since 4.0."""
