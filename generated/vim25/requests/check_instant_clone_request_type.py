# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CheckInstantCloneRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_instant_clone_spec import VirtualMachineInstantCloneSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckInstantCloneRequestType(vmodl.Request):
    """Request type ``CheckInstantCloneRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``vm``. Since 6.7. Refers to a VirtualMachine."""

    spec: VirtualMachineInstantCloneSpec = attrs.field(
        metadata={"wire": "spec", "type": "VirtualMachineInstantCloneSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``spec``. Since 6.7."""

    test_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "testType", "type": "string[]", "since": "6.7", "secret": False},
    )
    """Wire name ``testType``. Since 6.7."""
