# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDpmConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.dpm_behavior import DpmBehavior
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDpmConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterDpmConfigInfo`` (vmodl ``vim.cluster.DpmConfigInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDpmConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``enabled``. Since 2.5."""

    default_dpm_behavior: DpmBehavior | None = attrs.field(
        default=None,
        metadata={"wire": "defaultDpmBehavior", "type": "DpmBehavior", "since": "2.5", "secret": False},
    )
    """Wire name ``defaultDpmBehavior``. Since 2.5."""

    host_power_action_rate: int | None = attrs.field(
        default=None,
        metadata={"wire": "hostPowerActionRate", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``hostPowerActionRate``. Since 4.0."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "2.5", "secret": False},
    )
    """Wire name ``option``. Since 2.5."""
