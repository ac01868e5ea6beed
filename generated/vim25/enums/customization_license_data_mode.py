# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CustomizationLicenseDataMode."""

from __future__ import annotations

import vmodl


class CustomizationLicenseDataMode(vmodl.OpenEnum):
    """Enumerated type ``CustomizationLicenseDataMode`` (vmodl
    ``vim.vm.customization.LicenseFilePrintData.AutoMode``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLicenseDataMode_enum/
    """

    PER_SERVER = "perServer"
    PER_SEAT = "perSeat"
