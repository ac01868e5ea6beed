# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerCompatibilityResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerCompatibilityResult(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerCompatibilityResult`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerCompatibilityResult/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``host``. Since 4.1. Refers to a HostSystem."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.1", "secret": False},
    )
    """Wire name ``error``. Since 4.1."""
