# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PowerOnMultiVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PowerOnMultiVMRequestType(vmodl.Request):
    """Request type ``PowerOnMultiVMRequestType``."""

    vm: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference[]", "since": "2.5", "secret": False},
    )
    """Wire name ``vm``. Since 2.5. Refers to a VirtualMachine. Privilege
    VirtualMachine.Interact.PowerOn.
    """

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "4.1", "secret": False},
    )
    """Wire name ``option``. Since 4.1."""
