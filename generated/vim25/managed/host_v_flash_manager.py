# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostVFlashManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_v_flash_manager_v_flash_cache_config_spec import HostVFlashManagerVFlashCacheConfigSpec
    from vim25.data.host_v_flash_manager_v_flash_config_info import HostVFlashManagerVFlashConfigInfo
    from vim25.data.host_v_flash_manager_v_flash_resource_config_spec import HostVFlashManagerVFlashResourceConfigSpec
    from vim25.data.virtual_disk_v_flash_cache_config_info import VirtualDiskVFlashCacheConfigInfo


class HostVFlashManager(vmodl.ManagedObject):
    """Managed object type ``HostVFlashManager`` (vmodl ``vim.host.VFlashManager``).

    Since 5.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ConfigureVFlashResourceEx_Task": vmodl.Operation("ConfigureVFlashResourceEx_Task", request="ConfigureVFlashResourceExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="5.5", vmodl_name="configureVFlashResourceEx", privilege="Host.Config.Storage"),
        "vFlashConfigInfo": vmodl.Operation("vFlashConfigInfo", result="HostVFlashManagerVFlashConfigInfo", nullable=True, fault="RuntimeFault", since="5.5", is_property=True),
        "HostConfigVFlashCache": vmodl.Operation("HostConfigVFlashCache", request="HostConfigVFlashCacheRequestType", fault="VimFault", since="5.5", vmodl_name="configureHostVFlashCache", privilege="Host.Config.AdvancedConfig"),
        "HostConfigureVFlashResource": vmodl.Operation("HostConfigureVFlashResource", request="HostConfigureVFlashResourceRequestType", fault="VimFault", since="5.5", vmodl_name="configureVFlashResource", privilege="Host.Config.Storage"),
        "HostGetVFlashModuleDefaultConfig": vmodl.Operation("HostGetVFlashModuleDefaultConfig", request="HostGetVFlashModuleDefaultConfigRequestType", result="VirtualDiskVFlashCacheConfigInfo", fault="VimFault", since="5.5", vmodl_name="getVFlashModuleDefaultConfig", privilege="Host.Config.AdvancedConfig"),
        "HostRemoveVFlashResource": vmodl.Operation("HostRemoveVFlashResource", fault="VimFault", since="5.5", vmodl_name="removeVFlashResource", privilege="Host.Config.Storage"),
    }

    def configure_v_flash_resource_ex_task(
        self,
        *,
        device_path: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConfigureVFlashResourceEx_Task``.

        device_path: Wire name ``devicePath``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostVFlashResourceConfigurationResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/ConfigureVFlashResourceEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConfigureVFlashResourceEx_Task", {"device_path": device_path})
        return result

    def get_v_flash_config_info(
        self,
    ) -> HostVFlashManagerVFlashConfigInfo | None:
        """Read ``vFlashConfigInfo``.

        Since 5.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/vFlashConfigInfo/get/
        """
        result: HostVFlashManagerVFlashConfigInfo | None = self._invoke("vFlashConfigInfo", {})
        return result

    def host_config_v_flash_cache(
        self,
        spec: HostVFlashManagerVFlashCacheConfigSpec,
    ) -> None:
        """Call ``HostConfigVFlashCache``.

        spec: Wire name ``spec``. Since 5.5.

        Since 5.5. Privilege Host.Config.AdvancedConfig.

        Raises HostConfigFault, InaccessibleVFlashSource, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostConfigVFlashCache/post/
        """
        self._invoke("HostConfigVFlashCache", {"spec": spec})

    def host_configure_v_flash_resource(
        self,
        spec: HostVFlashManagerVFlashResourceConfigSpec,
    ) -> None:
        """Call ``HostConfigureVFlashResource``.

        spec: Wire name ``spec``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostConfigureVFlashResource/post/
        """
        self._invoke("HostConfigureVFlashResource", {"spec": spec})

    def host_get_v_flash_module_default_config(
        self,
        v_flash_module: str,
    ) -> VirtualDiskVFlashCacheConfigInfo:
        """Call ``HostGetVFlashModuleDefaultConfig``.

        v_flash_module: Wire name ``vFlashModule``. Since 5.5.

        Since 5.5. Privilege Host.Config.AdvancedConfig.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostGetVFlashModuleDefaultConfig/post/
        """
        result: VirtualDiskVFlashCacheConfigInfo = self._invoke("HostGetVFlashModuleDefaultConfig", {"v_flash_module": v_flash_module})
        return result

    def host_remove_v_flash_resource(
        self,
    ) -> None:
        """Call ``HostRemoveVFlashResource``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVFlashManager/moId/HostRemoveVFlashResource/post/
        """
        self._invoke("HostRemoveVFlashResource", {})
