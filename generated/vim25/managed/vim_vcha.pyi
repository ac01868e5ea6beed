# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vcha``."""

import vmodl

from vim25.data.vim_vcha import NodeDeploymentSpec, PassiveNodeDeploymentSpec, SourceNodeSpec, VchaClusterConfigInfo, VchaClusterConfigSpec, VchaClusterDeploymentSpec, VchaClusterHealth, VchaClusterNetworkSpec
from vim25.managed.vim import Task

class FailoverClusterConfigurator(vmodl.ManagedObject):
    """``vim.vcha.FailoverClusterConfigurator``. Since 6.5."""
    def configure_vcha_task(self, config_spec: VchaClusterConfigSpec) -> vmodl.RunningTask[None]:
        """Call ``configureVcha_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/configureVcha_Task/post/
        """
    def create_passive_node_task(self, passive_deployment_spec: PassiveNodeDeploymentSpec, source_vc_spec: SourceNodeSpec) -> vmodl.RunningTask[None]:
        """Call ``createPassiveNode_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/createPassiveNode_Task/post/
        """
    def create_witness_node_task(self, witness_deployment_spec: NodeDeploymentSpec, source_vc_spec: SourceNodeSpec) -> vmodl.RunningTask[None]:
        """Call ``createWitnessNode_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/createWitnessNode_Task/post/
        """
    def deploy_vcha_task(self, deployment_spec: VchaClusterDeploymentSpec) -> vmodl.RunningTask[None]:
        """Call ``deployVcha_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/deployVcha_Task/post/
        """
    def destroy_vcha_task(self) -> vmodl.RunningTask[None]:
        """Call ``destroyVcha_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/destroyVcha_Task/post/
        """
    def get_disabled_configure_method(self) -> list[str] | None:
        """Read ``disabledConfigureMethod``.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/disabledConfigureMethod/get/
        """
    def get_vcha_config(self) -> VchaClusterConfigInfo:
        """Call ``getVchaConfig``.

        Since 6.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/getVchaConfig/post/
        """
    def prepare_vcha_task(self, network_spec: VchaClusterNetworkSpec) -> vmodl.RunningTask[None]:
        """Call ``prepareVcha_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/prepareVcha_Task/post/
        """

class FailoverClusterManager(vmodl.ManagedObject):
    """``vim.vcha.FailoverClusterManager``. Since 6.5."""
    def get_cluster_mode(self) -> str:
        """Call ``getClusterMode``.

        Since 6.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/getClusterMode/post/
        """
    def get_disabled_cluster_method(self) -> list[str] | None:
        """Read ``disabledClusterMethod``.

        Since 6.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/disabledClusterMethod/get/
        """
    def get_vcha_cluster_health(self) -> VchaClusterHealth:
        """Call ``GetVchaClusterHealth``.

        Since 6.5. Privilege System.Read.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/GetVchaClusterHealth/post/
        """
    def initiate_failover_task(self, planned: bool) -> vmodl.RunningTask[None]:
        """Call ``initiateFailover_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/initiateFailover_Task/post/
        """
    def set_cluster_mode_task(self, mode: str) -> vmodl.RunningTask[None]:
        """Call ``setClusterMode_Task``.

        Since 6.5. Privilege Global.VCServer. Starts a task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterManager/moId/setClusterMode_Task/post/
        """
