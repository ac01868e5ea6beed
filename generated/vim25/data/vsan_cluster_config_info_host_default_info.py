# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanClusterConfigInfoHostDefaultInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanClusterConfigInfoHostDefaultInfo(vmodl.DataObject):
    """Data object type ``VsanClusterConfigInfoHostDefaultInfo`` (vmodl
    ``vim.vsan.cluster.ConfigInfo.HostDefaultInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanClusterConfigInfoHostDefaultInfo/
    """

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    auto_claim_storage: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoClaimStorage", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``autoClaimStorage``. Since 5.5."""

    checksum_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "checksumEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``checksumEnabled``. Since 6.0."""
