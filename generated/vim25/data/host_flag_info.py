# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFlagInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFlagInfo(vmodl.DataObject):
    """Data object type ``HostFlagInfo`` (vmodl ``vim.host.FlagInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFlagInfo/
    """

    background_snapshots_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "backgroundSnapshotsEnabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``backgroundSnapshotsEnabled``. Since 2.5."""
