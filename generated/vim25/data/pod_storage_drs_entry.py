# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PodStorageDrsEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_action_history import ClusterActionHistory
    from vim25.data.cluster_drs_faults import ClusterDrsFaults
    from vim25.data.cluster_recommendation import ClusterRecommendation
    from vim25.data.storage_drs_config_info import StorageDrsConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PodStorageDrsEntry(vmodl.DataObject):
    """Data object type ``PodStorageDrsEntry`` (vmodl
    ``vim.StorageResourceManager.PodStorageDrsEntry``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PodStorageDrsEntry/
    """

    storage_drs_config: StorageDrsConfigInfo = attrs.field(
        metadata={"wire": "storageDrsConfig", "type": "StorageDrsConfigInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``storageDrsConfig``. Since 5.0."""

    recommendation: list[ClusterRecommendation] | None = attrs.field(
        default=None,
        metadata={"wire": "recommendation", "type": "ClusterRecommendation[]", "since": "5.0", "secret": False},
    )
    """Wire name ``recommendation``. Since 5.0."""

    drs_fault: list[ClusterDrsFaults] | None = attrs.field(
        default=None,
        metadata={"wire": "drsFault", "type": "ClusterDrsFaults[]", "since": "5.0", "secret": False},
    )
    """Wire name ``drsFault``. Since 5.0."""

    action_history: list[ClusterActionHistory] | None = attrs.field(
        default=None,
        metadata={"wire": "actionHistory", "type": "ClusterActionHistory[]", "since": "5.0", "secret": False},
    )
    """Wire name ``actionHistory``. Since 5.0."""
