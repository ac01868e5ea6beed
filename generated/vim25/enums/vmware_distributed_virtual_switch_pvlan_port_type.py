# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VmwareDistributedVirtualSwitchPvlanPortType."""

from __future__ import annotations

import vmodl


class VmwareDistributedVirtualSwitchPvlanPortType(vmodl.OpenEnum):
    """Enumerated type ``VmwareDistributedVirtualSwitchPvlanPortType`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchPvlanPortType_enum/
    """

    PROMISCUOUS = "promiscuous"
    ISOLATED = "isolated"
    COMMUNITY = "community"
