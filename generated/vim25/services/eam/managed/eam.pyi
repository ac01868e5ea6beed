# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``eam``."""

import vmodl

from vim25.managed.vim import VirtualMachine
from vim25.services.eam.data.eam import AgencyConfigInfo, AgentConfigInfo, AgentRuntimeInfo, EamObjectRuntimeInfo
from vim25.services.eam.data.eam_issue import Issue

class Agency(EamObject):
    """``eam.Agency``. Since 1.0."""
    def add_issue(self, issue: Issue) -> Issue:
        """Call ``AddIssue``.

        Since 2.0.

        Raises InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/AddIssue/post/
        """
    def agency_disable(self) -> None:
        """Call ``Agency_Disable``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/Agency_Disable/post/
        """
    def agency_enable(self) -> None:
        """Call ``Agency_Enable``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/Agency_Enable/post/
        """
    def agency_query_runtime(self) -> EamObjectRuntimeInfo:
        """Call ``AgencyQueryRuntime``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/AgencyQueryRuntime/post/
        """
    def destroy_agency(self) -> None:
        """Call ``DestroyAgency``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/DestroyAgency/post/
        """
    def get_agent(self) -> list[Agent] | None:
        """Read ``agent``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/agent/get/
        """
    def get_config(self) -> AgencyConfigInfo:
        """Read ``config``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/config/get/
        """
    def get_owner(self) -> str | None:
        """Read ``owner``.

        Since 6.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/owner/get/
        """
    def get_runtime(self) -> EamObjectRuntimeInfo:
        """Read ``runtime``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/runtime/get/
        """
    def get_solution_id(self) -> str:
        """Read ``solutionId``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/solutionId/get/
        """
    def query_agent(self) -> list[Agent] | None:
        """Call ``QueryAgent``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/QueryAgent/post/
        """
    def query_config(self) -> AgencyConfigInfo:
        """Call ``QueryConfig``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/QueryConfig/post/
        """
    def query_solution_id(self) -> str:
        """Call ``QuerySolutionId``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/QuerySolutionId/post/
        """
    def register_agent_vm(self, agent_vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> Agent:
        """Call ``RegisterAgentVm``.

        agent_vm: Refers to a VirtualMachine.

        Since 2.0.

        Raises ManagedObjectNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/RegisterAgentVm/post/
        """
    def uninstall(self) -> None:
        """Call ``Uninstall``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/Uninstall/post/
        """
    def unregister_agent_vm(self, agent_vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> None:
        """Call ``UnregisterAgentVm``.

        agent_vm: Refers to a VirtualMachine.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/UnregisterAgentVm/post/
        """
    def update(self, config: AgencyConfigInfo) -> None:
        """Call ``Update``.

        Since 1.0.

        Raises InvalidAgentConfiguration, InvalidAgencyScope, InvalidUrl, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agency/moId/Update/post/
        """

class Agent(EamObject):
    """``eam.Agent``. Since 1.0."""
    def agent_query_config(self) -> AgentConfigInfo:
        """Call ``AgentQueryConfig``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agent/moId/AgentQueryConfig/post/
        """
    def agent_query_runtime(self) -> AgentRuntimeInfo:
        """Call ``AgentQueryRuntime``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agent/moId/AgentQueryRuntime/post/
        """
    def get_config(self) -> AgentConfigInfo:
        """Read ``config``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agent/moId/config/get/
        """
    def get_runtime(self) -> AgentRuntimeInfo:
        """Read ``runtime``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agent/moId/runtime/get/
        """
    def mark_as_available(self) -> None:
        """Call ``MarkAsAvailable``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/Agent/moId/MarkAsAvailable/post/
        """

class EamObject(vmodl.ManagedObject):
    """``eam.EamObject``. Since 1.0."""
    def query_issue(self, *, issue_key: list[int] | None = None) -> list[Issue] | None:
        """Call ``QueryIssue``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EamObject/moId/QueryIssue/post/
        """
    def resolve(self, issue_key: list[int]) -> list[int] | None:
        """Call ``Resolve``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EamObject/moId/Resolve/post/
        """
    def resolve_all(self) -> None:
        """Call ``ResolveAll``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EamObject/moId/ResolveAll/post/
        """

class EamTask(vmodl.ManagedObject):
    """``eam.Task``. Since 1.0."""

class EsxAgentManager(EamObject):
    """``eam.EsxAgentManager``. Since 1.0."""
    def create_agency(self, agency_config_info: AgencyConfigInfo, initial_goal_state: str) -> Agency:
        """Call ``CreateAgency``.

        Since 1.0.

        Raises InvalidAgentConfiguration, InvalidAgencyScope, InvalidUrl, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/CreateAgency/post/
        """
    def get_agency(self) -> list[Agency] | None:
        """Read ``agency``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/agency/get/
        """
    def get_issue(self) -> list[Issue] | None:
        """Read ``issue``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/issue/get/
        """
    def get_maintenance_mode_policy(self) -> str:
        """Call ``GetMaintenanceModePolicy``.

        Since 7.4.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/GetMaintenanceModePolicy/post/
        """
    def query_agency(self) -> list[Agency] | None:
        """Call ``QueryAgency``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/QueryAgency/post/
        """
    def scan_for_unknown_agent_vm(self) -> None:
        """Call ``ScanForUnknownAgentVm``.

        Since 1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/ScanForUnknownAgentVm/post/
        """
    def set_maintenance_mode_policy(self, policy: str) -> None:
        """Call ``SetMaintenanceModePolicy``.

        Since 7.4.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/eam/EsxAgentManager/moId/SetMaintenanceModePolicy/post/
        """
