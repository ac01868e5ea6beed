# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.drs_behavior import DrsBehavior
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterDrsConfigInfo`` (vmodl ``vim.cluster.DrsConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    enable_vm_behavior_overrides: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enableVmBehaviorOverrides", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``enableVmBehaviorOverrides``. Since 4.0."""

    default_vm_behavior: DrsBehavior | None = attrs.field(
        default=None,
        metadata={"wire": "defaultVmBehavior", "type": "DrsBehavior", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultVmBehavior``. Since 2.0."""

    vmotion_rate: int | None = attrs.field(
        default=None,
        metadata={"wire": "vmotionRate", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``vmotionRate``. Since 2.0."""

    scale_descendants_shares: str | None = attrs.field(
        default=None,
        metadata={"wire": "scaleDescendantsShares", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``scaleDescendantsShares``. Since 7.0.0.0."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``option``. Since 2.0."""
