# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterVmReadiness."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterVmReadiness(vmodl.DataObject):
    """Data object type ``ClusterVmReadiness`` (vmodl ``vim.cluster.VmReadiness``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmReadiness/
    """

    ready_condition: str | None = attrs.field(
        default=None,
        metadata={"wire": "readyCondition", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``readyCondition``. Since 6.5."""

    post_ready_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "postReadyDelay", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``postReadyDelay``. Since 6.5."""
