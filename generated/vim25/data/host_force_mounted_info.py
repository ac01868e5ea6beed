# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostForceMountedInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostForceMountedInfo(vmodl.DataObject):
    """Data object type ``HostForceMountedInfo`` (vmodl ``vim.host.ForceMountedInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostForceMountedInfo/
    """

    persist: bool = attrs.field(
        metadata={"wire": "persist", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``persist``. Since 4.0."""

    mounted: bool = attrs.field(
        metadata={"wire": "mounted", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``mounted``. Since 4.0."""
