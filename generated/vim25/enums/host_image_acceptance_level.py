# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostImageAcceptanceLevel."""

from __future__ import annotations

import vmodl


class HostImageAcceptanceLevel(vmodl.OpenEnum):
    """Enumerated type ``HostImageAcceptanceLevel`` (vmodl
    ``vim.host.ImageConfigManager.AcceptanceLevel``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostImageAcceptanceLevel_enum/
    """

    VMWARE_CERTIFIED = "vmware_certified"
    VMWARE_ACCEPTED = "vmware_accepted"
    PARTNER = "partner"
    COMMUNITY = "community"
