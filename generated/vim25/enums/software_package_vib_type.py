# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SoftwarePackageVibType."""

from __future__ import annotations

import vmodl


class SoftwarePackageVibType(vmodl.OpenEnum):
    """Enumerated type ``SoftwarePackageVibType`` (vmodl ``vim.host.SoftwarePackage.VibType``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackageVibType_enum/
    """

    BOOTBANK = "bootbank"
    TOOLS = "tools"
    META = "meta"
