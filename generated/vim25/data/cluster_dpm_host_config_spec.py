# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDpmHostConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.cluster_dpm_host_config_info import ClusterDpmHostConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDpmHostConfigSpec(ArrayUpdateSpec):
    """Data object type ``ClusterDpmHostConfigSpec`` (vmodl ``vim.cluster.DpmHostConfigSpec``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDpmHostConfigSpec/
    """

    info: ClusterDpmHostConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "ClusterDpmHostConfigInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``info``. Since 2.5."""
