# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PowerSystemInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_power_policy import HostPowerPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PowerSystemInfo(vmodl.DataObject):
    """Data object type ``PowerSystemInfo`` (vmodl ``vim.host.PowerSystem.Info``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PowerSystemInfo/
    """

    current_policy: HostPowerPolicy = attrs.field(
        metadata={"wire": "currentPolicy", "type": "HostPowerPolicy", "since": "4.1", "secret": False},
    )
    """Wire name ``currentPolicy``. Since 4.1."""
