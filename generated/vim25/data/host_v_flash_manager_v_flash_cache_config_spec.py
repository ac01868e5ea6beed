# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashCacheConfigSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashCacheConfigSpec(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashCacheConfigSpec`` (vmodl
    ``vim.host.VFlashManager.VFlashCacheConfigSpec``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashCacheConfigSpec/
    """

    default_v_flash_module: str = attrs.field(
        metadata={"wire": "defaultVFlashModule", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``defaultVFlashModule``. Since 5.5."""

    swap_cache_reservation_in_gb: int = attrs.field(
        metadata={"wire": "swapCacheReservationInGB", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``swapCacheReservationInGB``. Since 5.5."""
