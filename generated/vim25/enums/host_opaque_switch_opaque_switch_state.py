# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostOpaqueSwitchOpaqueSwitchState."""

from __future__ import annotations

import vmodl


class HostOpaqueSwitchOpaqueSwitchState(vmodl.OpenEnum):
    """Enumerated type ``HostOpaqueSwitchOpaqueSwitchState`` (vmodl
    ``vim.host.OpaqueSwitch.OpaqueSwitchState``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueSwitchOpaqueSwitchState_enum/
    """

    UP = "up"
    WARNING = "warning"
    DOWN = "down"
    MAINTENANCE = "maintenance"
