# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DisableSecondaryVMRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisableSecondaryVMRequestType(vmodl.Request):
    """Request type ``DisableSecondaryVMRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vm``. Since 4.0. Refers to a VirtualMachine."""
