# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCpuPackageVendor."""

from __future__ import annotations

import vmodl


class HostCpuPackageVendor(vmodl.OpenEnum):
    """Enumerated type ``HostCpuPackageVendor`` (vmodl ``vim.host.CpuPackage.Vendor``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPackageVendor_enum/
    """

    UNKNOWN = "unknown"
    INTEL = "intel"
    AMD = "amd"
    HYGON = "hygon"
    ARM = "arm"
