# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CloneVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_clone_spec import VirtualMachineCloneSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CloneVMRequestType(vmodl.Request):
    """Request type ``CloneVMRequestType``."""

    folder: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "folder", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``folder``. Since 2.0. Refers to a Folder. Privilege
    VirtualMachine.Inventory.CreateFromExisting.
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    spec: VirtualMachineCloneSpec = attrs.field(
        metadata={"wire": "spec", "type": "VirtualMachineCloneSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
