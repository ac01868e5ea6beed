# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasDataSummary."""

from __future__ import annotations

import attrs

from vim25.data.cluster_das_data import ClusterDasData


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasDataSummary(ClusterDasData):
    """Data object type ``ClusterDasDataSummary`` (vmodl ``vim.cluster.DasDataSummary``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasDataSummary/
    """

    host_list_version: int = attrs.field(
        metadata={"wire": "hostListVersion", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``hostListVersion``. Since 5.0."""

    cluster_config_version: int = attrs.field(
        metadata={"wire": "clusterConfigVersion", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``clusterConfigVersion``. Since 5.0."""

    compat_list_version: int = attrs.field(
        metadata={"wire": "compatListVersion", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``compatListVersion``. Since 5.0."""
