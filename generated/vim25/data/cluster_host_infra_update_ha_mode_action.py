# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterHostInfraUpdateHaModeAction."""

from __future__ import annotations

import attrs

from vim25.data.cluster_action import ClusterAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterHostInfraUpdateHaModeAction(ClusterAction):
    """Data object type ``ClusterHostInfraUpdateHaModeAction`` (vmodl
    ``vim.cluster.HostInfraUpdateHaModeAction``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostInfraUpdateHaModeAction/
    """

    operation_type: str = attrs.field(
        metadata={"wire": "operationType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``operationType``. Since 6.5."""
