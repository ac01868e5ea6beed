# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ThirdPartyLicenseAssignmentFailedReason."""

from __future__ import annotations

import vmodl


class ThirdPartyLicenseAssignmentFailedReason(vmodl.OpenEnum):
    """Enumerated type ``ThirdPartyLicenseAssignmentFailedReason`` (vmodl
    ``vim.fault.ThirdPartyLicenseAssignmentFailed.Reason``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ThirdPartyLicenseAssignmentFailedReason_enum/
    """

    LICENSE_ASSIGNMENT_FAILED = "licenseAssignmentFailed"
    MODULE_NOT_INSTALLED = "moduleNotInstalled"
