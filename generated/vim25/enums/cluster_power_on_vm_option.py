# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterPowerOnVmOption."""

from __future__ import annotations

import vmodl


class ClusterPowerOnVmOption(vmodl.OpenEnum):
    """Enumerated type ``ClusterPowerOnVmOption`` (vmodl ``vim.cluster.PowerOnVmOption``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPowerOnVmOption_enum/
    """

    OVERRIDE_AUTOMATION_LEVEL = "OverrideAutomationLevel"
    RESERVE_RESOURCES = "ReserveResources"
