# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_v_flash_manager_v_flash_cache_config_info import HostVFlashManagerVFlashCacheConfigInfo
    from vim25.data.host_v_flash_manager_v_flash_resource_config_info import HostVFlashManagerVFlashResourceConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashConfigInfo(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashConfigInfo`` (vmodl
    ``vim.host.VFlashManager.VFlashConfigInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashConfigInfo/
    """

    v_flash_resource_config_info: HostVFlashManagerVFlashResourceConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashResourceConfigInfo", "type": "HostVFlashManagerVFlashResourceConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashResourceConfigInfo``. Since 5.5."""

    v_flash_cache_config_info: HostVFlashManagerVFlashCacheConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashCacheConfigInfo", "type": "HostVFlashManagerVFlashCacheConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashCacheConfigInfo``. Since 5.5."""
