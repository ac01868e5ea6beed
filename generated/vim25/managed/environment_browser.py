# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type EnvironmentBrowser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.config_target import ConfigTarget
    from vim25.data.environment_browser_config_option_query_spec import EnvironmentBrowserConfigOptionQuerySpec
    from vim25.data.host_capability import HostCapability
    from vim25.managed.host_system import HostSystem
    from vim25.data.virtual_machine_config_option import VirtualMachineConfigOption
    from vim25.data.virtual_machine_config_option_descriptor import VirtualMachineConfigOptionDescriptor


class EnvironmentBrowser(vmodl.ManagedObject):
    """Managed object type ``EnvironmentBrowser`` (vmodl ``vim.EnvironmentBrowser``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "datastoreBrowser": vmodl.Operation("datastoreBrowser", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "QueryConfigOption": vmodl.Operation("QueryConfigOption", request="QueryConfigOptionRequestType", result="VirtualMachineConfigOption", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryConfigOption", privilege="System.View"),
        "QueryConfigOptionDescriptor": vmodl.Operation("QueryConfigOptionDescriptor", result="VirtualMachineConfigOptionDescriptor[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryConfigOptionDescriptor", privilege="System.View"),
        "QueryConfigOptionEx": vmodl.Operation("QueryConfigOptionEx", request="QueryConfigOptionExRequestType", result="VirtualMachineConfigOption", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="queryConfigOptionEx", privilege="System.View"),
        "QueryConfigTarget": vmodl.Operation("QueryConfigTarget", request="QueryConfigTargetRequestType", result="ConfigTarget", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryConfigTarget", privilege="System.View"),
        "QueryTargetCapabilities": vmodl.Operation("QueryTargetCapabilities", request="QueryTargetCapabilitiesRequestType", result="HostCapability", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryTargetCapabilities", privilege="System.View"),
    }

    def get_datastore_browser(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``datastoreBrowser``.

        Since 2.0. Privilege System.View. Returns a reference to a HostDatastoreBrowser.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/datastoreBrowser/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("datastoreBrowser", {})
        return result

    def query_config_option(
        self,
        *,
        key: str | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> VirtualMachineConfigOption | None:
        """Call ``QueryConfigOption``.

        key: Wire name ``key``. Since 2.0.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigOption/post/
        """
        result: VirtualMachineConfigOption | None = self._invoke("QueryConfigOption", {"key": key, "host": host})
        return result

    def query_config_option_descriptor(
        self,
    ) -> list[VirtualMachineConfigOptionDescriptor] | None:
        """Call ``QueryConfigOptionDescriptor``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigOptionDescriptor/post/
        """
        result: list[VirtualMachineConfigOptionDescriptor] | None = self._invoke("QueryConfigOptionDescriptor", {})
        return result

    def query_config_option_ex(
        self,
        *,
        spec: EnvironmentBrowserConfigOptionQuerySpec | None = None,
    ) -> VirtualMachineConfigOption | None:
        """Call ``QueryConfigOptionEx``.

        spec: Wire name ``spec``. Since 6.0.

        Since 6.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigOptionEx/post/
        """
        result: VirtualMachineConfigOption | None = self._invoke("QueryConfigOptionEx", {"spec": spec})
        return result

    def query_config_target(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> ConfigTarget | None:
        """Call ``QueryConfigTarget``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryConfigTarget/post/
        """
        result: ConfigTarget | None = self._invoke("QueryConfigTarget", {"host": host})
        return result

    def query_target_capabilities(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> HostCapability | None:
        """Call ``QueryTargetCapabilities``.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/EnvironmentBrowser/moId/QueryTargetCapabilities/post/
        """
        result: HostCapability | None = self._invoke("QueryTargetCapabilities", {"host": host})
        return result
