# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Datacenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.datacenter_basic_connect_info import DatacenterBasicConnectInfo
    from vim25.data.datacenter_config_info import DatacenterConfigInfo
    from vim25.data.datacenter_config_spec import DatacenterConfigSpec
    from vim25.data.host_connect_info import HostConnectInfo
    from vim25.data.host_connect_spec import HostConnectSpec
    from vim25.data.option_value import OptionValue
    from vim25.managed.virtual_machine import VirtualMachine
    from vim25.data.virtual_machine_config_option_descriptor import VirtualMachineConfigOptionDescriptor


class Datacenter(ManagedEntity):
    """Managed object type ``Datacenter`` (vmodl ``vim.Datacenter``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "BatchQueryConnectInfo": vmodl.Operation("BatchQueryConnectInfo", request="BatchQueryConnectInfoRequestType", result="DatacenterBasicConnectInfo[]", nullable=True, fault="RuntimeFault", since="6.7.1", vmodl_name="batchQueryConnectInfo", privilege="System.View"),
        "configuration": vmodl.Operation("configuration", result="DatacenterConfigInfo", fault="RuntimeFault", since="5.1", privilege="System.View", is_property=True),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "datastoreFolder": vmodl.Operation("datastoreFolder", result="ManagedObjectReference", fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "hostFolder": vmodl.Operation("hostFolder", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "network": vmodl.Operation("network", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "networkFolder": vmodl.Operation("networkFolder", result="ManagedObjectReference", fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "vmFolder": vmodl.Operation("vmFolder", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "PowerOnMultiVM_Task": vmodl.Operation("PowerOnMultiVM_Task", request="PowerOnMultiVMRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="2.5", vmodl_name="powerOnVm", privilege="System.View"),
        "QueryConnectionInfo": vmodl.Operation("QueryConnectionInfo", request="QueryConnectionInfoRequestType", result="HostConnectInfo", fault="VimFault", since="2.0", vmodl_name="queryConnectionInfo", privilege="System.View"),
        "QueryConnectionInfoViaSpec": vmodl.Operation("QueryConnectionInfoViaSpec", request="QueryConnectionInfoViaSpecRequestType", result="HostConnectInfo", fault="VimFault", since="6.0", vmodl_name="queryConnectionInfoViaSpec", privilege="System.View"),
        "queryDatacenterConfigOptionDescriptor": vmodl.Operation("queryDatacenterConfigOptionDescriptor", result="VirtualMachineConfigOptionDescriptor[]", nullable=True, fault="RuntimeFault", since="5.1", vmodl_name="queryConfigOptionDescriptor", privilege="System.View"),
        "ReconfigureDatacenter_Task": vmodl.Operation("ReconfigureDatacenter_Task", request="ReconfigureDatacenterRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.1", vmodl_name="reconfigure", privilege="Datacenter.Reconfigure"),
    }

    def batch_query_connect_info(
        self,
        *,
        host_specs: list[HostConnectSpec] | None = None,
    ) -> list[DatacenterBasicConnectInfo] | None:
        """Call ``BatchQueryConnectInfo``.

        host_specs: Wire name ``hostSpecs``. Since 6.7.1.

        Since 6.7.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/BatchQueryConnectInfo/post/
        """
        result: list[DatacenterBasicConnectInfo] | None = self._invoke("BatchQueryConnectInfo", {"host_specs": host_specs})
        return result

    def get_configuration(
        self,
    ) -> DatacenterConfigInfo:
        """Read ``configuration``.

        Since 5.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/configuration/get/
        """
        result: DatacenterConfigInfo = self._invoke("configuration", {})
        return result

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 2.0. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def get_datastore_folder(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``datastoreFolder``.

        Since 4.0. Privilege System.View. Returns a reference to a Folder.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/datastoreFolder/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("datastoreFolder", {})
        return result

    def get_host_folder(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``hostFolder``.

        Since 2.0. Privilege System.View. Returns a reference to a Folder.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/hostFolder/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("hostFolder", {})
        return result

    def get_network(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``network``.

        Since 2.0. Returns a reference to a Network.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/network/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("network", {})
        return result

    def get_network_folder(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``networkFolder``.

        Since 4.0. Privilege System.View. Returns a reference to a Folder.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/networkFolder/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("networkFolder", {})
        return result

    def get_vm_folder(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``vmFolder``.

        Since 2.0. Privilege System.View. Returns a reference to a Folder.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/vmFolder/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("vmFolder", {})
        return result

    def power_on_multi_vm_task(
        self,
        vm: list[vmodl.ManagedObjectReference | VirtualMachine],
        *,
        option: list[OptionValue] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerOnMultiVM_Task``.

        vm: Wire name ``vm``. Since 2.5. Refers to a VirtualMachine. Privilege
        VirtualMachine.Interact.PowerOn.

        option: Wire name ``option``. Since 4.1.

        Since 2.5. Privilege System.View. Returns a reference to a Task, whose result is a
        ClusterPowerOnVmResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/PowerOnMultiVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerOnMultiVM_Task", {"vm": vm, "option": option})
        return result

    def query_connection_info(
        self,
        hostname: str,
        port: int,
        username: str,
        password: str,
        *,
        ssl_thumbprint: str | None = None,
    ) -> HostConnectInfo:
        """Call ``QueryConnectionInfo``.

        hostname: Wire name ``hostname``. Since 2.0.

        port: Wire name ``port``. Since 2.0.

        username: Wire name ``username``. Since 2.0.

        password: Wire name ``password``. Since 2.0. Secret.

        ssl_thumbprint: Wire name ``sslThumbprint``. Since 2.5.

        Since 2.0. Privilege System.View.

        Raises InvalidLogin, HostConnectFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/QueryConnectionInfo/post/
        """
        password = vmodl.concealed(password)
        result: HostConnectInfo = self._invoke("QueryConnectionInfo", {"hostname": hostname, "port": port, "username": username, "password": password, "ssl_thumbprint": ssl_thumbprint})
        return result

    def query_connection_info_via_spec(
        self,
        spec: HostConnectSpec,
    ) -> HostConnectInfo:
        """Call ``QueryConnectionInfoViaSpec``.

        spec: Wire name ``spec``. Since 6.0.

        Since 6.0. Privilege System.View.

        Raises InvalidLogin, HostConnectFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/QueryConnectionInfoViaSpec/post/
        """
        result: HostConnectInfo = self._invoke("QueryConnectionInfoViaSpec", {"spec": spec})
        return result

    def query_datacenter_config_option_descriptor(
        self,
    ) -> list[VirtualMachineConfigOptionDescriptor] | None:
        """Call ``queryDatacenterConfigOptionDescriptor``.

        Since 5.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/queryDatacenterConfigOptionDescriptor/post/
        """
        result: list[VirtualMachineConfigOptionDescriptor] | None = self._invoke("queryDatacenterConfigOptionDescriptor", {})
        return result

    def reconfigure_datacenter_task(
        self,
        spec: DatacenterConfigSpec,
        modify: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureDatacenter_Task``.

        spec: Wire name ``spec``. Since 5.1.

        modify: Wire name ``modify``. Since 5.1.

        Since 5.1. Privilege Datacenter.Reconfigure. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datacenter/moId/ReconfigureDatacenter_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureDatacenter_Task", {"spec": spec, "modify": modify})
        return result
