# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseManagerLicenseKey."""

from __future__ import annotations

import vmodl


class LicenseManagerLicenseKey(vmodl.OpenEnum):
    """Enumerated type ``LicenseManagerLicenseKey`` (vmodl ``vim.LicenseManager.LicenseKey``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerLicenseKey_enum/
    """

    ESX_FULL = "esxFull"
    ESX_VMTN = "esxVmtn"
    ESX_EXPRESS = "esxExpress"
    SAN = "san"
    ISCSI = "iscsi"
    NAS = "nas"
    VSMP = "vsmp"
    BACKUP = "backup"
    VC = "vc"
    VC_EXPRESS = "vcExpress"
    ESX_HOST = "esxHost"
    GSX_HOST = "gsxHost"
    SERVER_HOST = "serverHost"
    DRS_POWER = "drsPower"
    VMOTION = "vmotion"
    DRS = "drs"
    DAS = "das"
