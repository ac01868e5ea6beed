# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsLacpGroupSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_mware_dvs_lacp_group_config import VMwareDvsLacpGroupConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsLacpGroupSpec(vmodl.DataObject):
    """Data object type ``VMwareDvsLacpGroupSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpGroupSpec/
    """

    lacp_group_config: VMwareDvsLacpGroupConfig = attrs.field(
        metadata={"wire": "lacpGroupConfig", "type": "VMwareDvsLacpGroupConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``lacpGroupConfig``. Since 5.5."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``operation``. Since 5.5."""
