# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.cluster``."""

import vmodl

from vim25.data.vim_cluster import ClusterEVCManagerCheckResult, ClusterEVCManagerEVCState
from vim25.data.vim_host import HostConnectSpec
from vim25.managed.vim import ClusterComputeResource, ExtensibleManagedObject, Task

class ClusterEVCManager(ExtensibleManagedObject):
    """``vim.cluster.EVCManager``. Since 6.0."""
    def check_add_host_evc_task(self, cnx_spec: HostConnectSpec) -> vmodl.RunningTask[list[ClusterEVCManagerCheckResult] | None]:
        """Call ``CheckAddHostEvc_Task``.

        Since 6.0. Privilege System.View. Starts a task, whose result is a
        ClusterEVCManagerCheckResult.

        Raises InvalidLogin, HostConnectFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/CheckAddHostEvc_Task/post/
        """
    def check_configure_evc_mode_task(self, evc_mode_key: str, *, evc_graphics_mode_key: str | None = None) -> vmodl.RunningTask[list[ClusterEVCManagerCheckResult] | None]:
        """Call ``CheckConfigureEvcMode_Task``.

        evc_graphics_mode_key: Since 7.0.1.0.

        Since 6.0. Privilege System.View. Starts a task, whose result is a
        ClusterEVCManagerCheckResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/CheckConfigureEvcMode_Task/post/
        """
    def configure_evc_mode_task(self, evc_mode_key: str, *, evc_graphics_mode_key: str | None = None) -> vmodl.RunningTask[None]:
        """Call ``ConfigureEvcMode_Task``.

        evc_graphics_mode_key: Since 7.0.1.0.

        Since 6.0. Privilege Host.Inventory.EditCluster. Starts a task.

        Raises EVCConfigFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/ConfigureEvcMode_Task/post/
        """
    def disable_evc_mode_task(self) -> vmodl.RunningTask[None]:
        """Call ``DisableEvcMode_Task``.

        Since 6.0. Privilege Host.Inventory.EditCluster. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/DisableEvcMode_Task/post/
        """
    def get_evc_state(self) -> ClusterEVCManagerEVCState:
        """Read ``evcState``.

        Since 6.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/evcState/get/
        """
    def get_managed_cluster(self) -> ClusterComputeResource:
        """Read ``managedCluster``.

        Since 6.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterEVCManager/moId/managedCluster/get/
        """
