# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterVmToolsMonitoringSettings."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterVmToolsMonitoringSettings(vmodl.DataObject):
    """Data object type ``ClusterVmToolsMonitoringSettings`` (vmodl
    ``vim.cluster.VmToolsMonitoringSettings``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmToolsMonitoringSettings/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``enabled``. Since 4.0."""

    vm_monitoring: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmMonitoring", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmMonitoring``. Since 4.1."""

    cluster_settings: bool | None = attrs.field(
        default=None,
        metadata={"wire": "clusterSettings", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``clusterSettings``. Since 4.0."""

    failure_interval: int | None = attrs.field(
        default=None,
        metadata={"wire": "failureInterval", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``failureInterval``. Since 4.0."""

    min_up_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "minUpTime", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``minUpTime``. Since 4.0."""

    max_failures: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxFailures", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxFailures``. Since 4.0."""

    max_failure_window: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxFailureWindow", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxFailureWindow``. Since 4.0."""
