# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type OvfCreateImportSpecParamsDiskProvisioningType."""

from __future__ import annotations

import vmodl


class OvfCreateImportSpecParamsDiskProvisioningType(vmodl.OpenEnum):
    """Enumerated type ``OvfCreateImportSpecParamsDiskProvisioningType`` (vmodl
    ``vim.OvfManager.CreateImportSpecParams.DiskProvisioningType``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecParamsDiskProvisioningType_enum/
    """

    MONOLITHIC_SPARSE = "monolithicSparse"
    MONOLITHIC_FLAT = "monolithicFlat"
    TWO_GB_MAX_EXTENT_SPARSE = "twoGbMaxExtentSparse"
    TWO_GB_MAX_EXTENT_FLAT = "twoGbMaxExtentFlat"
    THIN = "thin"
    THICK = "thick"
    SE_SPARSE = "seSparse"
    EAGER_ZEROED_THICK = "eagerZeroedThick"
    SPARSE = "sparse"
    FLAT = "flat"
