# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsLagVlanConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.numeric_range import NumericRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsLagVlanConfig(vmodl.DataObject):
    """Data object type ``VMwareDvsLagVlanConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLagVlanConfig/
    """

    vlan_id: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "vlanId", "type": "NumericRange[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vlanId``. Since 5.5."""
