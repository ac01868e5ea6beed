# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMaintenanceSpecPurpose."""

from __future__ import annotations

import vmodl


class HostMaintenanceSpecPurpose(vmodl.OpenEnum):
    """Enumerated type ``HostMaintenanceSpecPurpose`` (vmodl ``vim.host.MaintenanceSpec.Purpose``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMaintenanceSpecPurpose_enum/
    """

    HOST_UPGRADE = "hostUpgrade"
