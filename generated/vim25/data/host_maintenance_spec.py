# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMaintenanceSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_decommission_mode import VsanHostDecommissionMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMaintenanceSpec(vmodl.DataObject):
    """Data object type ``HostMaintenanceSpec`` (vmodl ``vim.host.MaintenanceSpec``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMaintenanceSpec/
    """

    vsan_mode: VsanHostDecommissionMode | None = attrs.field(
        default=None,
        metadata={"wire": "vsanMode", "type": "VsanHostDecommissionMode", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanMode``. Since 5.5."""

    purpose: str | None = attrs.field(
        default=None,
        metadata={"wire": "purpose", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``purpose``. Since 7.0.0.0."""
