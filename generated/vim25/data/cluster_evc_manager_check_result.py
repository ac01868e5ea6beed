# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterEVCManagerCheckResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterEVCManagerCheckResult(vmodl.DataObject):
    """Data object type ``ClusterEVCManagerCheckResult`` (vmodl
    ``vim.cluster.EVCManager.CheckResult``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEVCManagerCheckResult/
    """

    evc_mode_key: str = attrs.field(
        metadata={"wire": "evcModeKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``evcModeKey``. Since 6.0."""

    error: MethodFault = attrs.field(
        metadata={"wire": "error", "type": "MethodFault", "since": "6.0", "secret": False},
    )
    """Wire name ``error``. Since 6.0."""

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``host``. Since 6.0. Refers to a HostSystem."""
