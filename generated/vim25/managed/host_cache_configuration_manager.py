# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostCacheConfigurationManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_cache_configuration_info import HostCacheConfigurationInfo
    from vim25.data.host_cache_configuration_spec import HostCacheConfigurationSpec


class HostCacheConfigurationManager(vmodl.ManagedObject):
    """Managed object type ``HostCacheConfigurationManager`` (vmodl
    ``vim.host.CacheConfigurationManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ConfigureHostCache_Task": vmodl.Operation("ConfigureHostCache_Task", request="ConfigureHostCacheRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.0", vmodl_name="configureCache", privilege="Host.Config.AdvancedConfig"),
        "cacheConfigurationInfo": vmodl.Operation("cacheConfigurationInfo", result="HostCacheConfigurationInfo[]", nullable=True, fault="RuntimeFault", since="5.0", privilege="Host.Config.AdvancedConfig", is_property=True),
    }

    def configure_host_cache_task(
        self,
        spec: HostCacheConfigurationSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConfigureHostCache_Task``.

        spec: Wire name ``spec``. Since 5.0.

        Since 5.0. Privilege Host.Config.AdvancedConfig. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCacheConfigurationManager/moId/ConfigureHostCache_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConfigureHostCache_Task", {"spec": spec})
        return result

    def get_cache_configuration_info(
        self,
    ) -> list[HostCacheConfigurationInfo] | None:
        """Read ``cacheConfigurationInfo``.

        Since 5.0. Privilege Host.Config.AdvancedConfig.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostCacheConfigurationManager/moId/cacheConfigurationInfo/get/
        """
        result: list[HostCacheConfigurationInfo] | None = self._invoke("cacheConfigurationInfo", {})
        return result
