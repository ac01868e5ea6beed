# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultsByHost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultsByHost(vmodl.DataObject):
    """Data object type ``FaultsByHost`` (vmodl ``vim.FaultsByHost``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultsByHost/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``host``. Since 6.7. Refers to a HostSystem."""

    faults: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "faults", "type": "MethodFault[]", "since": "6.7", "secret": False},
    )
    """Wire name ``faults``. Since 6.7."""
