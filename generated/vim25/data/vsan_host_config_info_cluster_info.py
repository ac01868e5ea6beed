# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostConfigInfoClusterInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostConfigInfoClusterInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoClusterInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.ClusterInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoClusterInfo/
    """

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    node_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "nodeUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``nodeUuid``. Since 5.5."""
