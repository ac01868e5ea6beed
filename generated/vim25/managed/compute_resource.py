# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ComputeResource."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.compute_resource_config_info import ComputeResourceConfigInfo
    from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec
    from vim25.data.compute_resource_summary import ComputeResourceSummary


class ComputeResource(ManagedEntity):
    """Managed object type ``ComputeResource`` (vmodl ``vim.ComputeResource``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "configManagerEnabled": vmodl.Operation("configManagerEnabled", result="boolean", nullable=True, fault="RuntimeFault", since="8.0.0.0", privilege="System.View", is_property=True),
        "configurationEx": vmodl.Operation("configurationEx", result="ComputeResourceConfigInfo", fault="RuntimeFault", since="2.5", is_property=True),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "environmentBrowser": vmodl.Operation("environmentBrowser", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "host": vmodl.Operation("host", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "lifecycleManaged": vmodl.Operation("lifecycleManaged", result="boolean", nullable=True, fault="RuntimeFault", since="6.9.1", privilege="System.View", is_property=True),
        "network": vmodl.Operation("network", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "resourcePool": vmodl.Operation("resourcePool", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "summary": vmodl.Operation("summary", result="ComputeResourceSummary", fault="RuntimeFault", since="2.0", is_property=True),
        "ReconfigureComputeResource_Task": vmodl.Operation("ReconfigureComputeResource_Task", request="ReconfigureComputeResourceRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", vmodl_name="reconfigureEx", privilege="Host.Inventory.EditCluster"),
    }

    def get_config_manager_enabled(
        self,
    ) -> bool | None:
        """Read ``configManagerEnabled``.

        Since 8.0.0.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/configManagerEnabled/get/
        """
        result: bool | None = self._invoke("configManagerEnabled", {})
        return result

    def get_configuration_ex(
        self,
    ) -> ComputeResourceConfigInfo:
        """Read ``configurationEx``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/configurationEx/get/
        """
        result: ComputeResourceConfigInfo = self._invoke("configurationEx", {})
        return result

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def get_environment_browser(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``environmentBrowser``.

        Since 2.0. Privilege System.View. Returns a reference to a EnvironmentBrowser.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/environmentBrowser/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("environmentBrowser", {})
        return result

    def get_host(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``host``.

        Since 2.0. Privilege System.View. Returns a reference to a HostSystem.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/host/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("host", {})
        return result

    def get_lifecycle_managed(
        self,
    ) -> bool | None:
        """Read ``lifecycleManaged``.

        Since 6.9.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/lifecycleManaged/get/
        """
        result: bool | None = self._invoke("lifecycleManaged", {})
        return result

    def get_network(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``network``.

        Since 2.0. Privilege System.View. Returns a reference to a Network.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/network/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("network", {})
        return result

    def get_resource_pool(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``resourcePool``.

        Since 2.0. Privilege System.View. Returns a reference to a ResourcePool.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/resourcePool/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("resourcePool", {})
        return result

    def get_summary(
        self,
    ) -> ComputeResourceSummary:
        """Read ``summary``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/summary/get/
        """
        result: ComputeResourceSummary = self._invoke("summary", {})
        return result

    def reconfigure_compute_resource_task(
        self,
        spec: ComputeResourceConfigSpec,
        modify: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureComputeResource_Task``.

        spec: Wire name ``spec``. Since 2.5.

        modify: Wire name ``modify``. Since 2.5.

        Since 2.5. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ComputeResource/moId/ReconfigureComputeResource_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureComputeResource_Task", {"spec": spec, "modify": modify})
        return result
