# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostLicensableResourceKey."""

from __future__ import annotations

import vmodl


class HostLicensableResourceKey(vmodl.OpenEnum):
    """Enumerated type ``HostLicensableResourceKey`` (vmodl
    ``vim.LicenseManager.LicensableResourceInfo.ResourceKey``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicensableResourceKey_enum/
    """

    NUM_CPU_PACKAGES = "numCpuPackages"
    NUM_CPU_CORES = "numCpuCores"
    MEMORY_SIZE = "memorySize"
    MEMORY_FOR_VMS = "memoryForVms"
    NUM_VMS_STARTED = "numVmsStarted"
    NUM_VMS_STARTING = "numVmsStarting"
