# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type DistributedVirtualSwitch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.dv_port_config_spec import DVPortConfigSpec
    from vim25.data.dv_portgroup_config_spec import DVPortgroupConfigSpec
    from vim25.data.dvs_capability import DVSCapability
    from vim25.data.dvs_config_info import DVSConfigInfo
    from vim25.data.dvs_config_spec import DVSConfigSpec
    from vim25.data.dvs_health_check_config import DVSHealthCheckConfig
    from vim25.data.dvs_network_resource_pool import DVSNetworkResourcePool
    from vim25.data.dvs_network_resource_pool_config_spec import DVSNetworkResourcePoolConfigSpec
    from vim25.data.dvs_runtime_info import DVSRuntimeInfo
    from vim25.data.dvs_summary import DVSSummary
    from vim25.data.distributed_virtual_port import DistributedVirtualPort
    from vim25.data.distributed_virtual_switch_port_criteria import DistributedVirtualSwitchPortCriteria
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec
    from vim25.data.dvs_vm_vnic_resource_pool_config_spec import DvsVmVnicResourcePoolConfigSpec
    from vim25.data.entity_backup_config import EntityBackupConfig
    from vim25.managed.host_system import HostSystem


class DistributedVirtualSwitch(ManagedEntity):
    """Managed object type ``DistributedVirtualSwitch`` (vmodl ``vim.DistributedVirtualSwitch``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "AddDVPortgroup_Task": vmodl.Operation("AddDVPortgroup_Task", request="AddDVPortgroupRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="addPortgroups", privilege="DVPortgroup.Create"),
        "AddNetworkResourcePool": vmodl.Operation("AddNetworkResourcePool", request="AddNetworkResourcePoolRequestType", fault="VimFault", since="5.0", vmodl_name="addNetworkResourcePool", privilege="DVSwitch.ResourceManagement"),
        "CreateDVPortgroup_Task": vmodl.Operation("CreateDVPortgroup_Task", request="CreateDVPortgroupRequestType", result="ManagedObjectReference", fault="VimFault", since="5.1", vmodl_name="addPortgroup", privilege="DVPortgroup.Create"),
        "DvsReconfigureVmVnicNetworkResourcePool_Task": vmodl.Operation("DvsReconfigureVmVnicNetworkResourcePool_Task", request="DvsReconfigureVmVnicNetworkResourcePoolRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="reconfigureVmVnicNetworkResourcePool", privilege="DVSwitch.ResourceManagement"),
        "DVSRollback_Task": vmodl.Operation("DVSRollback_Task", request="DVSRollbackRequestType", result="ManagedObjectReference", fault="DvsFault", since="5.1", vmodl_name="rollback"),
        "EnableNetworkResourceManagement": vmodl.Operation("EnableNetworkResourceManagement", request="EnableNetworkResourceManagementRequestType", fault="DvsFault", since="4.1", vmodl_name="enableNetworkResourceManagement", privilege="DVSwitch.ResourceManagement"),
        "FetchDVPortKeys": vmodl.Operation("FetchDVPortKeys", request="FetchDVPortKeysRequestType", result="string[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="fetchPortKeys", privilege="System.Read"),
        "FetchDVPorts": vmodl.Operation("FetchDVPorts", request="FetchDVPortsRequestType", result="DistributedVirtualPort[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="fetchPorts", privilege="System.Read"),
        "capability": vmodl.Operation("capability", result="DVSCapability", fault="RuntimeFault", since="4.0", is_property=True),
        "config": vmodl.Operation("config", result="DVSConfigInfo", fault="RuntimeFault", since="4.0", is_property=True),
        "networkResourcePool": vmodl.Operation("networkResourcePool", result="DVSNetworkResourcePool[]", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "portgroup": vmodl.Operation("portgroup", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "runtime": vmodl.Operation("runtime", result="DVSRuntimeInfo", nullable=True, fault="RuntimeFault", since="5.1", is_property=True),
        "summary": vmodl.Operation("summary", result="DVSSummary", fault="RuntimeFault", since="4.0", is_property=True),
        "uuid": vmodl.Operation("uuid", result="string", fault="RuntimeFault", since="4.0", is_property=True),
        "LookupDvPortGroup": vmodl.Operation("LookupDvPortGroup", request="LookupDvPortGroupRequestType", result="ManagedObjectReference", nullable=True, fault="NotFound", since="5.1", vmodl_name="lookupPortgroup", privilege="System.Read"),
        "MergeDvs_Task": vmodl.Operation("MergeDvs_Task", request="MergeDvsRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="merge", privilege="DVSwitch.Modify"),
        "MoveDVPort_Task": vmodl.Operation("MoveDVPort_Task", request="MoveDVPortRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="movePort", privilege="DVSwitch.Modify"),
        "PerformDvsProductSpecOperation_Task": vmodl.Operation("PerformDvsProductSpecOperation_Task", request="PerformDvsProductSpecOperationRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="performProductSpecOperation", privilege="DVSwitch.Modify"),
        "QueryUsedVlanIdInDvs": vmodl.Operation("QueryUsedVlanIdInDvs", result="int[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryUsedVlanId", privilege="System.Read"),
        "ReconfigureDVPort_Task": vmodl.Operation("ReconfigureDVPort_Task", request="ReconfigureDVPortRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="reconfigurePort", privilege="DVSwitch.PortConfig"),
        "ReconfigureDvs_Task": vmodl.Operation("ReconfigureDvs_Task", request="ReconfigureDvsRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="reconfigure"),
        "RectifyDvsHost_Task": vmodl.Operation("RectifyDvsHost_Task", request="RectifyDvsHostRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="rectifyHost", privilege="System.Read"),
        "RefreshDVPortState": vmodl.Operation("RefreshDVPortState", request="RefreshDVPortStateRequestType", fault="VimFault", since="4.0", vmodl_name="refreshPortState", privilege="System.Read"),
        "RemoveNetworkResourcePool": vmodl.Operation("RemoveNetworkResourcePool", request="RemoveNetworkResourcePoolRequestType", fault="VimFault", since="5.0", vmodl_name="removeNetworkResourcePool", privilege="DVSwitch.ResourceManagement"),
        "UpdateDvsCapability": vmodl.Operation("UpdateDvsCapability", request="UpdateDvsCapabilityRequestType", fault="DvsFault", since="4.0", vmodl_name="updateCapability", privilege="DVSwitch.Modify"),
        "UpdateDVSHealthCheckConfig_Task": vmodl.Operation("UpdateDVSHealthCheckConfig_Task", request="UpdateDVSHealthCheckConfigRequestType", result="ManagedObjectReference", fault="DvsFault", since="5.1", vmodl_name="updateHealthCheckConfig", privilege="DVSwitch.Modify"),
        "UpdateNetworkResourcePool": vmodl.Operation("UpdateNetworkResourcePool", request="UpdateNetworkResourcePoolRequestType", fault="VimFault", since="4.1", vmodl_name="updateNetworkResourcePool", privilege="DVSwitch.ResourceManagement"),
    }

    def add_dv_portgroup_task(
        self,
        spec: list[DVPortgroupConfigSpec],
    ) -> vmodl.ManagedObjectReference:
        """Call ``AddDVPortgroup_Task``.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege DVPortgroup.Create. Returns a reference to a Task.

        Raises DvsFault, DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/AddDVPortgroup_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AddDVPortgroup_Task", {"spec": spec})
        return result

    def add_network_resource_pool(
        self,
        config_spec: list[DVSNetworkResourcePoolConfigSpec],
    ) -> None:
        """Call ``AddNetworkResourcePool``.

        config_spec: Wire name ``configSpec``. Since 5.0.

        Since 5.0. Privilege DVSwitch.ResourceManagement.

        Raises DvsFault, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/AddNetworkResourcePool/post/
        """
        self._invoke("AddNetworkResourcePool", {"config_spec": config_spec})

    def create_dv_portgroup_task(
        self,
        spec: DVPortgroupConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateDVPortgroup_Task``.

        spec: Wire name ``spec``. Since 5.1.

        Since 5.1. Privilege DVPortgroup.Create. Returns a reference to a Task, whose result is a
        ManagedObjectReference.

        Raises DvsFault, DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/CreateDVPortgroup_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateDVPortgroup_Task", {"spec": spec})
        return result

    def dvs_reconfigure_vm_vnic_network_resource_pool_task(
        self,
        config_spec: list[DvsVmVnicResourcePoolConfigSpec],
    ) -> vmodl.ManagedObjectReference:
        """Call ``DvsReconfigureVmVnicNetworkResourcePool_Task``.

        config_spec: Wire name ``configSpec``. Since 6.0.

        Since 6.0. Privilege DVSwitch.ResourceManagement. Returns a reference to a Task.

        Raises DvsFault, NotFound, InvalidName, ConcurrentAccess, ConflictingConfiguration,
        ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/DvsReconfigureVmVnicNetworkResourcePool_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DvsReconfigureVmVnicNetworkResourcePool_Task", {"config_spec": config_spec})
        return result

    def dvs_rollback_task(
        self,
        *,
        entity_backup: EntityBackupConfig | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DVSRollback_Task``.

        entity_backup: Wire name ``entityBackup``. Since 5.1.

        Since 5.1. Returns a reference to a Task, whose result is a DVSConfigSpec.

        Raises DvsFault, RollbackFailure, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/DVSRollback_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DVSRollback_Task", {"entity_backup": entity_backup})
        return result

    def enable_network_resource_management(
        self,
        enable: bool,
    ) -> None:
        """Call ``EnableNetworkResourceManagement``.

        enable: Wire name ``enable``. Since 4.1.

        Since 4.1. Privilege DVSwitch.ResourceManagement.

        Raises DvsFault, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/EnableNetworkResourceManagement/post/
        """
        self._invoke("EnableNetworkResourceManagement", {"enable": enable})

    def fetch_dv_port_keys(
        self,
        *,
        criteria: DistributedVirtualSwitchPortCriteria | None = None,
    ) -> list[str] | None:
        """Call ``FetchDVPortKeys``.

        criteria: Wire name ``criteria``. Since 4.0.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/FetchDVPortKeys/post/
        """
        result: list[str] | None = self._invoke("FetchDVPortKeys", {"criteria": criteria})
        return result

    def fetch_dv_ports(
        self,
        *,
        criteria: DistributedVirtualSwitchPortCriteria | None = None,
    ) -> list[DistributedVirtualPort] | None:
        """Call ``FetchDVPorts``.

        criteria: Wire name ``criteria``. Since 4.0.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/FetchDVPorts/post/
        """
        result: list[DistributedVirtualPort] | None = self._invoke("FetchDVPorts", {"criteria": criteria})
        return result

    def get_capability(
        self,
    ) -> DVSCapability:
        """Read ``capability``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/capability/get/
        """
        result: DVSCapability = self._invoke("capability", {})
        return result

    def get_config(
        self,
    ) -> DVSConfigInfo:
        """Read ``config``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/config/get/
        """
        result: DVSConfigInfo = self._invoke("config", {})
        return result

    def get_network_resource_pool(
        self,
    ) -> list[DVSNetworkResourcePool] | None:
        """Read ``networkResourcePool``.

        Since 4.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/networkResourcePool/get/
        """
        result: list[DVSNetworkResourcePool] | None = self._invoke("networkResourcePool", {})
        return result

    def get_portgroup(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``portgroup``.

        Since 4.0. Returns a reference to a DistributedVirtualPortgroup.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/portgroup/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("portgroup", {})
        return result

    def get_runtime(
        self,
    ) -> DVSRuntimeInfo | None:
        """Read ``runtime``.

        Since 5.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/runtime/get/
        """
        result: DVSRuntimeInfo | None = self._invoke("runtime", {})
        return result

    def get_summary(
        self,
    ) -> DVSSummary:
        """Read ``summary``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/summary/get/
        """
        result: DVSSummary = self._invoke("summary", {})
        return result

    def get_uuid(
        self,
    ) -> str:
        """Read ``uuid``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/uuid/get/
        """
        result: str = self._invoke("uuid", {})
        return result

    def lookup_dv_port_group(
        self,
        portgroup_key: str,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``LookupDvPortGroup``.

        portgroup_key: Wire name ``portgroupKey``. Since 5.1.

        Since 5.1. Privilege System.Read. Returns a reference to a DistributedVirtualPortgroup.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/LookupDvPortGroup/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("LookupDvPortGroup", {"portgroup_key": portgroup_key})
        return result

    def merge_dvs_task(
        self,
        dvs: vmodl.ManagedObjectReference | DistributedVirtualSwitch,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MergeDvs_Task``.

        dvs: Wire name ``dvs``. Since 4.0. Refers to a DistributedVirtualSwitch. Privilege
        DVSwitch.Delete.

        Since 4.0. Privilege DVSwitch.Modify. Returns a reference to a Task.

        Raises DvsFault, NotFound, ResourceInUse, InvalidHostState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/MergeDvs_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MergeDvs_Task", {"dvs": dvs})
        return result

    def move_dv_port_task(
        self,
        port_key: list[str],
        *,
        destination_portgroup_key: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MoveDVPort_Task``.

        port_key: Wire name ``portKey``. Since 4.0.

        destination_portgroup_key: Wire name ``destinationPortgroupKey``. Since 4.0.

        Since 4.0. Privilege DVSwitch.Modify. Returns a reference to a Task.

        Raises DvsFault, NotFound, ConcurrentAccess, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/MoveDVPort_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MoveDVPort_Task", {"port_key": port_key, "destination_portgroup_key": destination_portgroup_key})
        return result

    def perform_dvs_product_spec_operation_task(
        self,
        operation: str,
        *,
        product_spec: DistributedVirtualSwitchProductSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PerformDvsProductSpecOperation_Task``.

        operation: Wire name ``operation``. Since 4.0.

        product_spec: Wire name ``productSpec``. Since 4.0.

        Since 4.0. Privilege DVSwitch.Modify. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, DvsFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/PerformDvsProductSpecOperation_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PerformDvsProductSpecOperation_Task", {"operation": operation, "product_spec": product_spec})
        return result

    def query_used_vlan_id_in_dvs(
        self,
    ) -> list[int] | None:
        """Call ``QueryUsedVlanIdInDvs``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/QueryUsedVlanIdInDvs/post/
        """
        result: list[int] | None = self._invoke("QueryUsedVlanIdInDvs", {})
        return result

    def reconfigure_dv_port_task(
        self,
        port: list[DVPortConfigSpec],
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureDVPort_Task``.

        port: Wire name ``port``. Since 4.0.

        Since 4.0. Privilege DVSwitch.PortConfig. Returns a reference to a Task.

        Raises DvsFault, NotFound, ResourceInUse, ConcurrentAccess, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/ReconfigureDVPort_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureDVPort_Task", {"port": port})
        return result

    def reconfigure_dvs_task(
        self,
        spec: DVSConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureDvs_Task``.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Returns a reference to a Task.

        Raises DvsFault, ConcurrentAccess, DuplicateName, InvalidState, InvalidName, NotFound,
        AlreadyExists, LimitExceeded, ResourceInUse, ResourceNotAvailable, DvsNotAuthorized, or
        another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/ReconfigureDvs_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureDvs_Task", {"spec": spec})
        return result

    def rectify_dvs_host_task(
        self,
        *,
        hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RectifyDvsHost_Task``.

        hosts: Wire name ``hosts``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege System.Read. Returns a reference to a Task.

        Raises DvsFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/RectifyDvsHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RectifyDvsHost_Task", {"hosts": hosts})
        return result

    def refresh_dv_port_state(
        self,
        *,
        port_keys: list[str] | None = None,
    ) -> None:
        """Call ``RefreshDVPortState``.

        port_keys: Wire name ``portKeys``. Since 4.0.

        Since 4.0. Privilege System.Read.

        Raises DvsFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/RefreshDVPortState/post/
        """
        self._invoke("RefreshDVPortState", {"port_keys": port_keys})

    def remove_network_resource_pool(
        self,
        key: list[str],
    ) -> None:
        """Call ``RemoveNetworkResourcePool``.

        key: Wire name ``key``. Since 5.0.

        Since 5.0. Privilege DVSwitch.ResourceManagement.

        Raises DvsFault, NotFound, InvalidName, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/RemoveNetworkResourcePool/post/
        """
        self._invoke("RemoveNetworkResourcePool", {"key": key})

    def update_dvs_capability(
        self,
        capability: DVSCapability,
    ) -> None:
        """Call ``UpdateDvsCapability``.

        capability: Wire name ``capability``. Since 4.0.

        Since 4.0. Privilege DVSwitch.Modify.

        Raises DvsFault, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/UpdateDvsCapability/post/
        """
        self._invoke("UpdateDvsCapability", {"capability": capability})

    def update_dvs_health_check_config_task(
        self,
        health_check_config: list[DVSHealthCheckConfig],
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateDVSHealthCheckConfig_Task``.

        health_check_config: Wire name ``healthCheckConfig``. Since 5.1.

        Since 5.1. Privilege DVSwitch.Modify. Returns a reference to a Task.

        Raises DvsFault, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/UpdateDVSHealthCheckConfig_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateDVSHealthCheckConfig_Task", {"health_check_config": health_check_config})
        return result

    def update_network_resource_pool(
        self,
        config_spec: list[DVSNetworkResourcePoolConfigSpec],
    ) -> None:
        """Call ``UpdateNetworkResourcePool``.

        config_spec: Wire name ``configSpec``. Since 4.1.

        Since 4.1. Privilege DVSwitch.ResourceManagement.

        Raises DvsFault, NotFound, InvalidName, ConcurrentAccess, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitch/moId/UpdateNetworkResourcePool/post/
        """
        self._invoke("UpdateNetworkResourcePool", {"config_spec": config_spec})
