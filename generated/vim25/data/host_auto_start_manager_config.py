# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAutoStartManagerConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.auto_start_defaults import AutoStartDefaults
    from vim25.data.auto_start_power_info import AutoStartPowerInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAutoStartManagerConfig(vmodl.DataObject):
    """Data object type ``HostAutoStartManagerConfig`` (vmodl ``vim.host.AutoStartManager.Config``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAutoStartManagerConfig/
    """

    defaults: AutoStartDefaults | None = attrs.field(
        default=None,
        metadata={"wire": "defaults", "type": "AutoStartDefaults", "since": "2.0", "secret": False},
    )
    """Wire name ``defaults``. Since 2.0."""

    power_info: list[AutoStartPowerInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "powerInfo", "type": "AutoStartPowerInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``powerInfo``. Since 2.0."""
