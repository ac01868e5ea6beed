# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashResourceConfigSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashResourceConfigSpec(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashResourceConfigSpec`` (vmodl
    ``vim.host.VFlashManager.VFlashResourceConfigSpec``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashResourceConfigSpec/
    """

    vffs_uuid: str = attrs.field(
        metadata={"wire": "vffsUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vffsUuid``. Since 5.5."""
