# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCpuPowerManagementInfoPolicyType."""

from __future__ import annotations

import vmodl


class HostCpuPowerManagementInfoPolicyType(vmodl.OpenEnum):
    """Enumerated type ``HostCpuPowerManagementInfoPolicyType`` (vmodl
    ``vim.host.CpuPowerManagementInfo.PolicyType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPowerManagementInfoPolicyType_enum/
    """

    OFF = "off"
    STATIC_POLICY = "staticPolicy"
    DYNAMIC_POLICY = "dynamicPolicy"
