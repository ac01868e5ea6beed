# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashResourceRunTimeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashResourceRunTimeInfo(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashResourceRunTimeInfo`` (vmodl
    ``vim.host.VFlashManager.VFlashResourceRunTimeInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashResourceRunTimeInfo/
    """

    usage: int = attrs.field(
        metadata={"wire": "usage", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``usage``. Since 5.5."""

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``capacity``. Since 5.5."""

    accessible: bool = attrs.field(
        metadata={"wire": "accessible", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``accessible``. Since 5.5."""

    capacity_for_vm_cache: int = attrs.field(
        metadata={"wire": "capacityForVmCache", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``capacityForVmCache``. Since 5.5."""

    free_for_vm_cache: int = attrs.field(
        metadata={"wire": "freeForVmCache", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``freeForVmCache``. Since 5.5."""
