# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerFileDeleteResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerFileDeleteResult(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerFileDeleteResult`` (vmodl
    ``vim.host.LowLevelProvisioningManager.FileDeleteResult``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileDeleteResult/
    """

    file_name: str = attrs.field(
        metadata={"wire": "fileName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``fileName``. Since 6.0."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "6.0", "secret": False},
    )
    """Wire name ``fault``. Since 6.0."""
