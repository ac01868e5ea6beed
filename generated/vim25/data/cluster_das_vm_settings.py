# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasVmSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_vm_component_protection_settings import ClusterVmComponentProtectionSettings
    from vim25.data.cluster_vm_tools_monitoring_settings import ClusterVmToolsMonitoringSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasVmSettings(vmodl.DataObject):
    """Data object type ``ClusterDasVmSettings`` (vmodl ``vim.cluster.DasVmSettings``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmSettings/
    """

    restart_priority: str | None = attrs.field(
        default=None,
        metadata={"wire": "restartPriority", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``restartPriority``. Since 2.5."""

    restart_priority_timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "restartPriorityTimeout", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``restartPriorityTimeout``. Since 6.5."""

    isolation_response: str | None = attrs.field(
        default=None,
        metadata={"wire": "isolationResponse", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``isolationResponse``. Since 2.5."""

    vm_tools_monitoring_settings: ClusterVmToolsMonitoringSettings | None = attrs.field(
        default=None,
        metadata={"wire": "vmToolsMonitoringSettings", "type": "ClusterVmToolsMonitoringSettings", "since": "4.0", "secret": False},
    )
    """Wire name ``vmToolsMonitoringSettings``. Since 4.0."""

    vm_component_protection_settings: ClusterVmComponentProtectionSettings | None = attrs.field(
        default=None,
        metadata={"wire": "vmComponentProtectionSettings", "type": "ClusterVmComponentProtectionSettings", "since": "6.0", "secret": False},
    )
    """Wire name ``vmComponentProtectionSettings``. Since 6.0."""
