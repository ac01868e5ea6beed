# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchHostMemberTransportZoneType."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchHostMemberTransportZoneType(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchHostMemberTransportZoneType`` (vmodl
    ``vim.dvs.HostMember.TransportZoneType``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberTransportZoneType_enum/
    """

    VLAN = "vlan"
    OVERLAY = "overlay"
