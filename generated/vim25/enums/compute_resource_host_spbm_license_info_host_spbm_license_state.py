# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState."""

from __future__ import annotations

import vmodl


class ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState(vmodl.OpenEnum):
    """Enumerated type ``ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState`` (vmodl
    ``vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState_enum/
    """

    LICENSED = "licensed"
    UNLICENSED = "unlicensed"
    UNKNOWN = "unknown"
