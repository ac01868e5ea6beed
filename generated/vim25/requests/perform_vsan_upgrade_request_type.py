# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PerformVsanUpgradeRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformVsanUpgradeRequestType(vmodl.Request):
    """Request type ``PerformVsanUpgradeRequestType``."""

    cluster: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "cluster", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``cluster``. Since 6.0. Refers to a ClusterComputeResource."""

    perform_object_upgrade: bool | None = attrs.field(
        default=None,
        metadata={"wire": "performObjectUpgrade", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``performObjectUpgrade``. Since 6.0."""

    downgrade_format: bool | None = attrs.field(
        default=None,
        metadata={"wire": "downgradeFormat", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``downgradeFormat``. Since 6.0."""

    allow_reduced_redundancy: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowReducedRedundancy", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``allowReducedRedundancy``. Since 6.0."""

    exclude_hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "excludeHosts", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``excludeHosts``. Since 6.0. Refers to a HostSystem."""
