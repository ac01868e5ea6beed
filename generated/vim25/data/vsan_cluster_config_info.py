# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanClusterConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_cluster_config_info_host_default_info import VsanClusterConfigInfoHostDefaultInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanClusterConfigInfo(vmodl.DataObject):
    """Data object type ``VsanClusterConfigInfo`` (vmodl ``vim.vsan.cluster.ConfigInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanClusterConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``enabled``. Since 5.5."""

    default_config: VsanClusterConfigInfoHostDefaultInfo | None = attrs.field(
        default=None,
        metadata={"wire": "defaultConfig", "type": "VsanClusterConfigInfoHostDefaultInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``defaultConfig``. Since 5.5."""

    vsan_esa_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vsanEsaEnabled", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vsanEsaEnabled``. Since 8.0.0.1."""
