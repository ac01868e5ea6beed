# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ToolsConfigInfoToolsLastInstallInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ToolsConfigInfoToolsLastInstallInfo(vmodl.DataObject):
    """Data object type ``ToolsConfigInfoToolsLastInstallInfo`` (vmodl
    ``vim.vm.ToolsConfigInfo.ToolsLastInstallInfo``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ToolsConfigInfoToolsLastInstallInfo/
    """

    counter: int = attrs.field(
        metadata={"wire": "counter", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``counter``. Since 5.0."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "5.0", "secret": False},
    )
    """Wire name ``fault``. Since 5.0."""
