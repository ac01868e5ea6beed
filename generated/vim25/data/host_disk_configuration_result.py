# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskConfigurationResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskConfigurationResult(vmodl.DataObject):
    """Data object type ``HostDiskConfigurationResult`` (vmodl ``vim.host.DiskConfigurationResult``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskConfigurationResult/
    """

    device_path: str | None = attrs.field(
        default=None,
        metadata={"wire": "devicePath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``devicePath``. Since 5.5."""

    success: bool | None = attrs.field(
        default=None,
        metadata={"wire": "success", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``success``. Since 5.5."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "5.5", "secret": False},
    )
    """Wire name ``fault``. Since 5.5."""
