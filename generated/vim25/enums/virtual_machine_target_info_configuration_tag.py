# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineTargetInfoConfigurationTag."""

from __future__ import annotations

import vmodl


class VirtualMachineTargetInfoConfigurationTag(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineTargetInfoConfigurationTag`` (vmodl
    ``vim.vm.TargetInfo.ConfigurationTag``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTargetInfoConfigurationTag_enum/
    """

    COMPLIANT = "compliant"
    CLUSTER_WIDE = "clusterWide"
