# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseAssignmentFailedReason."""

from __future__ import annotations

import vmodl


class LicenseAssignmentFailedReason(vmodl.OpenEnum):
    """Enumerated type ``LicenseAssignmentFailedReason`` (vmodl
    ``vim.fault.LicenseAssignmentFailed.Reason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentFailedReason_enum/
    """

    KEY_ENTITY_MISMATCH = "keyEntityMismatch"
    DOWNGRADE_DISALLOWED = "downgradeDisallowed"
    INVENTORY_NOT_MANAGEABLE_BY_VIRTUAL_CENTER = "inventoryNotManageableByVirtualCenter"
    HOSTS_UNMANAGEABLE_BY_VIRTUAL_CENTER_WITHOUT_LICENSE_SERVER = "hostsUnmanageableByVirtualCenterWithoutLicenseServer"
