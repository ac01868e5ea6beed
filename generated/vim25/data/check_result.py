# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CheckResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckResult(vmodl.DataObject):
    """Data object type ``CheckResult`` (vmodl ``vim.vm.check.Result``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CheckResult/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vm``. Since 4.0. Refers to a VirtualMachine."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    warning: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "warning", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``warning``. Since 4.0."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""
