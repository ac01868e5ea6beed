# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasVmConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_das_vm_settings import ClusterDasVmSettings
    from vim25.enums.das_vm_priority import DasVmPriority


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasVmConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterDasVmConfigInfo`` (vmodl ``vim.cluster.DasVmConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmConfigInfo/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0. Refers to a VirtualMachine."""

    restart_priority: DasVmPriority | None = attrs.field(
        default=None,
        metadata={"wire": "restartPriority", "type": "DasVmPriority", "since": "2.0", "secret": False},
    )
    """Wire name ``restartPriority``. Since 2.0."""

    power_off_on_isolation: bool | None = attrs.field(
        default=None,
        metadata={"wire": "powerOffOnIsolation", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``powerOffOnIsolation``. Since 2.0."""

    das_settings: ClusterDasVmSettings | None = attrs.field(
        default=None,
        metadata={"wire": "dasSettings", "type": "ClusterDasVmSettings", "since": "2.5", "secret": False},
    )
    """Wire name ``dasSettings``. Since 2.5."""
