# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsFaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_drs_faults_faults_by_vm import ClusterDrsFaultsFaultsByVm


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsFaults(vmodl.DataObject):
    """Data object type ``ClusterDrsFaults`` (vmodl ``vim.cluster.DrsFaults``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsFaults/
    """

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""

    faults_by_vm: list[ClusterDrsFaultsFaultsByVm] = attrs.field(
        metadata={"wire": "faultsByVm", "type": "ClusterDrsFaultsFaultsByVm[]", "since": "4.0", "secret": False},
    )
    """Wire name ``faultsByVm``. Since 4.0."""
