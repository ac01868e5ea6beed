# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PerformVsanUpgradePreflightCheckRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformVsanUpgradePreflightCheckRequestType(vmodl.Request):
    """Request type ``PerformVsanUpgradePreflightCheckRequestType``."""

    cluster: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "cluster", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``cluster``. Since 6.0. Refers to a ClusterComputeResource."""

    downgrade_format: bool | None = attrs.field(
        default=None,
        metadata={"wire": "downgradeFormat", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``downgradeFormat``. Since 6.0."""
