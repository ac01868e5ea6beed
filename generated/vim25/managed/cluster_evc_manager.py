# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ClusterEVCManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.cluster_evc_manager_evc_state import ClusterEVCManagerEVCState
    from vim25.data.host_connect_spec import HostConnectSpec


class ClusterEVCManager(ExtensibleManagedObject):
    """Managed object type ``ClusterEVCManager`` (vmodl ``vim.cluster.EVCManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "CheckAddHostEvc_Task": vmodl.Operation("CheckAddHostEvc_Task", request="CheckAddHostEvcRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="checkAddHostEvc", privilege="System.View"),
        "CheckConfigureEvcMode_Task": vmodl.Operation("CheckConfigureEvcMode_Task", request="CheckConfigureEvcModeRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", vmodl_name="checkConfigureEvc", privilege="System.View"),
        "ConfigureEvcMode_Task": vmodl.Operation("ConfigureEvcMode_Task", request="ConfigureEvcModeRequestType", result="ManagedObjectReference", fault="EVCConfigFault", since="6.0", vmodl_name="configureEvc", privilege="Host.Inventory.EditCluster"),
        "DisableEvcMode_Task": vmodl.Operation("DisableEvcMode_Task", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", vmodl_name="disableEvc", privilege="Host.Inventory.EditCluster"),
        "evcState": vmodl.Operation("evcState", result="ClusterEVCManagerEVCState", fault="RuntimeFault", since="6.0", is_property=True),
        "managedCluster": vmodl.Operation("managedCluster", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", is_property=True),
    }

    def check_add_host_evc_task(
        self,
        cnx_spec: HostConnectSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckAddHostEvc_Task``.

        cnx_spec: Wire name ``cnxSpec``. Since 6.0.

        Since 6.0. Privilege System.View. Returns a reference to a Task, whose result is a
        ClusterEVCManagerCheckResult.

        Raises InvalidLogin, HostConnectFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/CheckAddHostEvc_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckAddHostEvc_Task", {"cnx_spec": cnx_spec})
        return result

    def check_configure_evc_mode_task(
        self,
        evc_mode_key: str,
        *,
        evc_graphics_mode_key: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckConfigureEvcMode_Task``.

        evc_mode_key: Wire name ``evcModeKey``. Since 6.0.

        evc_graphics_mode_key: Wire name ``evcGraphicsModeKey``. Since 7.0.1.0.

        Since 6.0. Privilege System.View. Returns a reference to a Task, whose result is a
        ClusterEVCManagerCheckResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/CheckConfigureEvcMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckConfigureEvcMode_Task", {"evc_mode_key": evc_mode_key, "evc_graphics_mode_key": evc_graphics_mode_key})
        return result

    def configure_evc_mode_task(
        self,
        evc_mode_key: str,
        *,
        evc_graphics_mode_key: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConfigureEvcMode_Task``.

        evc_mode_key: Wire name ``evcModeKey``. Since 6.0.

        evc_graphics_mode_key: Wire name ``evcGraphicsModeKey``. Since 7.0.1.0.

        Since 6.0. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Raises EVCConfigFault, or another EVCConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/ConfigureEvcMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConfigureEvcMode_Task", {"evc_mode_key": evc_mode_key, "evc_graphics_mode_key": evc_graphics_mode_key})
        return result

    def disable_evc_mode_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DisableEvcMode_Task``.

        Since 6.0. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/DisableEvcMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DisableEvcMode_Task", {})
        return result

    def get_evc_state(
        self,
    ) -> ClusterEVCManagerEVCState:
        """Read ``evcState``.

        Since 6.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/evcState/get/
        """
        result: ClusterEVCManagerEVCState = self._invoke("evcState", {})
        return result

    def get_managed_cluster(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``managedCluster``.

        Since 6.0. Returns a reference to a ClusterComputeResource.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/managedCluster/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("managedCluster", {})
        return result
