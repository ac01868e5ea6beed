# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FcoeConfigFcoeSpecification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fcoe_config_vlan_range import FcoeConfigVlanRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FcoeConfigFcoeSpecification(vmodl.DataObject):
    """Data object type ``FcoeConfigFcoeSpecification`` (vmodl
    ``vim.host.FcoeConfig.FcoeSpecification``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfigFcoeSpecification/
    """

    underlying_pnic: str = attrs.field(
        metadata={"wire": "underlyingPnic", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``underlyingPnic``. Since 5.0."""

    priority_class: int | None = attrs.field(
        default=None,
        metadata={"wire": "priorityClass", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``priorityClass``. Since 5.0."""

    source_mac: str | None = attrs.field(
        default=None,
        metadata={"wire": "sourceMac", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``sourceMac``. Since 5.0."""

    vlan_range: list[FcoeConfigVlanRange] | None = attrs.field(
        default=None,
        metadata={"wire": "vlanRange", "type": "FcoeConfigVlanRange[]", "since": "5.0", "secret": False},
    )
    """Wire name ``vlanRange``. Since 5.0."""
