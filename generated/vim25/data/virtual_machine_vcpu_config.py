# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVcpuConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.latency_sensitivity import LatencySensitivity


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVcpuConfig(vmodl.DataObject):
    """Data object type ``VirtualMachineVcpuConfig`` (vmodl ``vim.vm.VcpuConfig``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVcpuConfig/
    """

    latency_sensitivity: LatencySensitivity | None = attrs.field(
        default=None,
        metadata={"wire": "latencySensitivity", "type": "LatencySensitivity", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``latencySensitivity``. Since 7.0.0.0."""
