# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVsanInternalSystemCmmdsQuery."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVsanInternalSystemCmmdsQuery(vmodl.DataObject):
    """Data object type ``HostVsanInternalSystemCmmdsQuery`` (vmodl
    ``vim.host.VsanInternalSystem.CmmdsQuery``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVsanInternalSystemCmmdsQuery/
    """

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``type``. Since 5.5."""

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    owner: str | None = attrs.field(
        default=None,
        metadata={"wire": "owner", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``owner``. Since 5.5."""
