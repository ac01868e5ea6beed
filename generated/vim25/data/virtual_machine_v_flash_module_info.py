# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVFlashModuleInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.host_v_flash_manager_v_flash_cache_config_info_v_flash_module_config_option import HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVFlashModuleInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineVFlashModuleInfo`` (vmodl ``vim.vm.VFlashModuleInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVFlashModuleInfo/
    """

    v_flash_module: HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption = attrs.field(
        metadata={"wire": "vFlashModule", "type": "HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModule``. Since 5.5."""
