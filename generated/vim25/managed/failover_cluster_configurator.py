# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type FailoverClusterConfigurator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.node_deployment_spec import NodeDeploymentSpec
    from vim25.data.passive_node_deployment_spec import PassiveNodeDeploymentSpec
    from vim25.data.source_node_spec import SourceNodeSpec
    from vim25.data.vcha_cluster_config_info import VchaClusterConfigInfo
    from vim25.data.vcha_cluster_config_spec import VchaClusterConfigSpec
    from vim25.data.vcha_cluster_deployment_spec import VchaClusterDeploymentSpec
    from vim25.data.vcha_cluster_network_spec import VchaClusterNetworkSpec


class FailoverClusterConfigurator(vmodl.ManagedObject):
    """Managed object type ``FailoverClusterConfigurator`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "configureVcha_Task": vmodl.Operation("configureVcha_Task", request="ConfigureVchaRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="configure", privilege="Global.VCServer"),
        "createPassiveNode_Task": vmodl.Operation("createPassiveNode_Task", request="CreatePassiveNodeRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="createPassiveNode", privilege="Global.VCServer"),
        "createWitnessNode_Task": vmodl.Operation("createWitnessNode_Task", request="CreateWitnessNodeRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="createWitnessNode", privilege="Global.VCServer"),
        "deployVcha_Task": vmodl.Operation("deployVcha_Task", request="DeployVchaRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="deploy", privilege="Global.VCServer"),
        "destroyVcha_Task": vmodl.Operation("destroyVcha_Task", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="destroy", privilege="Global.VCServer"),
        "disabledConfigureMethod": vmodl.Operation("disabledConfigureMethod", result="string[]", nullable=True, fault="RuntimeFault", since="6.5", is_property=True),
        "getVchaConfig": vmodl.Operation("getVchaConfig", result="VchaClusterConfigInfo", fault="RuntimeFault", since="6.5", vmodl_name="getConfig", privilege="System.Read"),
        "prepareVcha_Task": vmodl.Operation("prepareVcha_Task", request="PrepareVchaRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="prepare", privilege="Global.VCServer"),
    }

    def configure_vcha_task(
        self,
        config_spec: VchaClusterConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``configureVcha_Task``.

        config_spec: Wire name ``configSpec``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/configureVcha_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("configureVcha_Task", {"config_spec": config_spec})
        return result

    def create_passive_node_task(
        self,
        passive_deployment_spec: PassiveNodeDeploymentSpec,
        source_vc_spec: SourceNodeSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``createPassiveNode_Task``.

        passive_deployment_spec: Wire name ``passiveDeploymentSpec``. Since 6.5.

        source_vc_spec: Wire name ``sourceVcSpec``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/createPassiveNode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("createPassiveNode_Task", {"passive_deployment_spec": passive_deployment_spec, "source_vc_spec": source_vc_spec})
        return result

    def create_witness_node_task(
        self,
        witness_deployment_spec: NodeDeploymentSpec,
        source_vc_spec: SourceNodeSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``createWitnessNode_Task``.

        witness_deployment_spec: Wire name ``witnessDeploymentSpec``. Since 6.5.

        source_vc_spec: Wire name ``sourceVcSpec``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/createWitnessNode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("createWitnessNode_Task", {"witness_deployment_spec": witness_deployment_spec, "source_vc_spec": source_vc_spec})
        return result

    def deploy_vcha_task(
        self,
        deployment_spec: VchaClusterDeploymentSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``deployVcha_Task``.

        deployment_spec: Wire name ``deploymentSpec``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/deployVcha_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("deployVcha_Task", {"deployment_spec": deployment_spec})
        return result

    def destroy_vcha_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``destroyVcha_Task``.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/destroyVcha_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("destroyVcha_Task", {})
        return result

    def get_disabled_configure_method(
        self,
    ) -> list[str] | None:
        """Read ``disabledConfigureMethod``.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/disabledConfigureMethod/get/
        """
        result: list[str] | None = self._invoke("disabledConfigureMethod", {})
        return result

    def get_vcha_config(
        self,
    ) -> VchaClusterConfigInfo:
        """Call ``getVchaConfig``.

        Since 6.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/getVchaConfig/post/
        """
        result: VchaClusterConfigInfo = self._invoke("getVchaConfig", {})
        return result

    def prepare_vcha_task(
        self,
        network_spec: VchaClusterNetworkSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``prepareVcha_Task``.

        network_spec: Wire name ``networkSpec``. Since 6.5.

        Since 6.5. Privilege Global.VCServer. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/FailoverClusterConfigurator/moId/prepareVcha_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("prepareVcha_Task", {"network_spec": network_spec})
        return result
