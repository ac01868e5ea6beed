# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasAdmissionControlPolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasAdmissionControlPolicy(vmodl.DataObject):
    """Data object type ``ClusterDasAdmissionControlPolicy`` (vmodl
    ``vim.cluster.DasAdmissionControlPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdmissionControlPolicy/
    """

    resource_reduction_to_tolerate_percent: int | None = attrs.field(
        default=None,
        metadata={"wire": "resourceReductionToToleratePercent", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``resourceReductionToToleratePercent``. Since 6.5."""

    p_mem_admission_control_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pMemAdmissionControlEnabled", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``pMemAdmissionControlEnabled``. Since 7.0.2.0."""
