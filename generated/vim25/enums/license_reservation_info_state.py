# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseReservationInfoState."""

from __future__ import annotations

import vmodl


class LicenseReservationInfoState(vmodl.OpenEnum):
    """Enumerated type ``LicenseReservationInfoState`` (vmodl
    ``vim.LicenseManager.ReservationInfo.State``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseReservationInfoState_enum/
    """

    NOT_USED = "notUsed"
    NO_LICENSE = "noLicense"
    UNLICENSED_USE = "unlicensedUse"
    LICENSED = "licensed"
