# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LicenseFeatureInfoUnit."""

from __future__ import annotations

import vmodl


class LicenseFeatureInfoUnit(vmodl.OpenEnum):
    """Enumerated type ``LicenseFeatureInfoUnit`` (vmodl ``vim.LicenseManager.FeatureInfo.CostUnit``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfoUnit_enum/
    """

    HOST = "host"
    CPU_CORE = "cpuCore"
    CPU_PACKAGE = "cpuPackage"
    SERVER = "server"
    VM = "vm"
