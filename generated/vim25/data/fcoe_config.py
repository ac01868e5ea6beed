# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FcoeConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fcoe_config_fcoe_capabilities import FcoeConfigFcoeCapabilities
    from vim25.data.fcoe_config_vlan_range import FcoeConfigVlanRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FcoeConfig(vmodl.DataObject):
    """Data object type ``FcoeConfig`` (vmodl ``vim.host.FcoeConfig``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfig/
    """

    priority_class: int = attrs.field(
        metadata={"wire": "priorityClass", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``priorityClass``. Since 5.0."""

    source_mac: str = attrs.field(
        metadata={"wire": "sourceMac", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``sourceMac``. Since 5.0."""

    vlan_range: list[FcoeConfigVlanRange] = attrs.field(
        metadata={"wire": "vlanRange", "type": "FcoeConfigVlanRange[]", "since": "5.0", "secret": False},
    )
    """Wire name ``vlanRange``. Since 5.0."""

    capabilities: FcoeConfigFcoeCapabilities = attrs.field(
        metadata={"wire": "capabilities", "type": "FcoeConfigFcoeCapabilities", "since": "5.0", "secret": False},
    )
    """Wire name ``capabilities``. Since 5.0."""

    fcoe_active: bool = attrs.field(
        metadata={"wire": "fcoeActive", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``fcoeActive``. Since 5.0."""
