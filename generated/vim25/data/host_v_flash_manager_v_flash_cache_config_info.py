# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashCacheConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_v_flash_manager_v_flash_cache_config_info_v_flash_module_config_option import HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashCacheConfigInfo(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashCacheConfigInfo`` (vmodl
    ``vim.host.VFlashManager.VFlashCacheConfigInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashCacheConfigInfo/
    """

    v_flash_module_config_option: list[HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption] | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashModuleConfigOption", "type": "HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModuleConfigOption``. Since 5.5."""

    default_v_flash_module: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultVFlashModule", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``defaultVFlashModule``. Since 5.5."""

    swap_cache_reservation_in_gb: int | None = attrs.field(
        default=None,
        metadata={"wire": "swapCacheReservationInGB", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``swapCacheReservationInGB``. Since 5.5."""
