# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type DistributedVirtualSwitchManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_feature_capability import DVSFeatureCapability
    from vim25.data.dvs_manager_dvs_config_target import DVSManagerDvsConfigTarget
    from vim25.data.dvs_manager_physical_nics_list import DVSManagerPhysicalNicsList
    from vim25.managed.distributed_virtual_switch import DistributedVirtualSwitch
    from vim25.data.distributed_virtual_switch_host_product_spec import DistributedVirtualSwitchHostProductSpec
    from vim25.data.distributed_virtual_switch_manager_compatibility_result import DistributedVirtualSwitchManagerCompatibilityResult
    from vim25.data.distributed_virtual_switch_manager_dvs_product_spec import DistributedVirtualSwitchManagerDvsProductSpec
    from vim25.data.distributed_virtual_switch_manager_host_container import DistributedVirtualSwitchManagerHostContainer
    from vim25.data.distributed_virtual_switch_manager_host_dvs_filter_spec import DistributedVirtualSwitchManagerHostDvsFilterSpec
    from vim25.data.distributed_virtual_switch_network_offload_spec import DistributedVirtualSwitchNetworkOffloadSpec
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec
    from vim25.data.entity_backup_config import EntityBackupConfig
    from vim25.managed.host_system import HostSystem
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.selection_set import SelectionSet


class DistributedVirtualSwitchManager(vmodl.ManagedObject):
    """Managed object type ``DistributedVirtualSwitchManager`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "DVSManagerExportEntity_Task": vmodl.Operation("DVSManagerExportEntity_Task", request="DVSManagerExportEntityRequestType", result="ManagedObjectReference", fault="VimFault", since="5.1", vmodl_name="exportEntity"),
        "DVSManagerImportEntity_Task": vmodl.Operation("DVSManagerImportEntity_Task", request="DVSManagerImportEntityRequestType", result="ManagedObjectReference", fault="VimFault", since="5.1", vmodl_name="importEntity"),
        "DVSManagerLookupDvPortGroup": vmodl.Operation("DVSManagerLookupDvPortGroup", request="DVSManagerLookupDvPortGroupRequestType", result="ManagedObjectReference", nullable=True, fault="NotFound", since="5.1", vmodl_name="lookupPortgroup", privilege="System.View"),
        "QueryAvailableDvsSpec": vmodl.Operation("QueryAvailableDvsSpec", request="QueryAvailableDvsSpecRequestType", result="DistributedVirtualSwitchProductSpec[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="querySupportedSwitchSpec", privilege="System.View"),
        "QueryCompatibleHostForExistingDvs": vmodl.Operation("QueryCompatibleHostForExistingDvs", request="QueryCompatibleHostForExistingDvsRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryCompatibleHostForExistingDvs", privilege="System.View"),
        "QueryCompatibleHostForNewDvs": vmodl.Operation("QueryCompatibleHostForNewDvs", request="QueryCompatibleHostForNewDvsRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryCompatibleHostForNewDvs", privilege="System.View"),
        "QueryCompatibleVmnicsFromHosts": vmodl.Operation("QueryCompatibleVmnicsFromHosts", request="QueryCompatibleVmnicsFromHostsRequestType", result="DVSManagerPhysicalNicsList[]", nullable=True, fault="RuntimeFault", since="8.0.0.1", vmodl_name="queryCompatibleVmnicsFromHosts", privilege="System.View"),
        "QueryDvsByUuid": vmodl.Operation("QueryDvsByUuid", request="QueryDvsByUuidRequestType", result="ManagedObjectReference", nullable=True, fault="NotFound", since="4.0", vmodl_name="querySwitchByUuid", privilege="System.View"),
        "QueryDvsCheckCompatibility": vmodl.Operation("QueryDvsCheckCompatibility", request="QueryDvsCheckCompatibilityRequestType", result="DistributedVirtualSwitchManagerCompatibilityResult[]", nullable=True, fault="RuntimeFault", since="4.1", vmodl_name="checkCompatibility", privilege="System.View"),
        "QueryDvsCompatibleHostSpec": vmodl.Operation("QueryDvsCompatibleHostSpec", request="QueryDvsCompatibleHostSpecRequestType", result="DistributedVirtualSwitchHostProductSpec[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryCompatibleHostSpec", privilege="System.View"),
        "QueryDvsConfigTarget": vmodl.Operation("QueryDvsConfigTarget", request="QueryDvsConfigTargetRequestType", result="DVSManagerDvsConfigTarget", fault="RuntimeFault", since="4.0", vmodl_name="queryDvsConfigTarget", privilege="System.View"),
        "QueryDvsFeatureCapability": vmodl.Operation("QueryDvsFeatureCapability", request="QueryDvsFeatureCapabilityRequestType", result="DVSFeatureCapability", nullable=True, fault="RuntimeFault", since="4.1", vmodl_name="queryFeatureCapability", privilege="System.View"),
        "QuerySupportedNetworkOffloadSpec": vmodl.Operation("QuerySupportedNetworkOffloadSpec", request="QuerySupportedNetworkOffloadSpecRequestType", result="DistributedVirtualSwitchNetworkOffloadSpec[]", nullable=True, fault="RuntimeFault", since="8.0.0.1", vmodl_name="querySupportedNetworkOffloadSpec", privilege="System.View"),
        "RectifyDvsOnHost_Task": vmodl.Operation("RectifyDvsOnHost_Task", request="RectifyDvsOnHostRequestType", result="ManagedObjectReference", fault="DvsFault", since="5.0", vmodl_name="rectifyHost", privilege="System.Read"),
    }

    def dvs_manager_export_entity_task(
        self,
        selection_set: list[SelectionSet],
    ) -> vmodl.ManagedObjectReference:
        """Call ``DVSManagerExportEntity_Task``.

        selection_set: Wire name ``selectionSet``. Since 5.1.

        Since 5.1. Returns a reference to a Task, whose result is a EntityBackupConfig.

        Raises NotFound, BackupBlobWriteFailure, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/DVSManagerExportEntity_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DVSManagerExportEntity_Task", {"selection_set": selection_set})
        return result

    def dvs_manager_import_entity_task(
        self,
        entity_backup: list[EntityBackupConfig],
        import_type: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DVSManagerImportEntity_Task``.

        entity_backup: Wire name ``entityBackup``. Since 5.1.

        import_type: Wire name ``importType``. Since 5.1.

        Since 5.1. Returns a reference to a Task, whose result is a
        DistributedVirtualSwitchManagerImportResult.

        Raises DvsFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/DVSManagerImportEntity_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DVSManagerImportEntity_Task", {"entity_backup": entity_backup, "import_type": import_type})
        return result

    def dvs_manager_lookup_dv_port_group(
        self,
        switch_uuid: str,
        portgroup_key: str,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``DVSManagerLookupDvPortGroup``.

        switch_uuid: Wire name ``switchUuid``. Since 5.1.

        portgroup_key: Wire name ``portgroupKey``. Since 5.1.

        Since 5.1. Privilege System.View. Returns a reference to a DistributedVirtualPortgroup.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/DVSManagerLookupDvPortGroup/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("DVSManagerLookupDvPortGroup", {"switch_uuid": switch_uuid, "portgroup_key": portgroup_key})
        return result

    def query_available_dvs_spec(
        self,
        *,
        recommended: bool | None = None,
    ) -> list[DistributedVirtualSwitchProductSpec] | None:
        """Call ``QueryAvailableDvsSpec``.

        recommended: Wire name ``recommended``. Since 6.0.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryAvailableDvsSpec/post/
        """
        result: list[DistributedVirtualSwitchProductSpec] | None = self._invoke("QueryAvailableDvsSpec", {"recommended": recommended})
        return result

    def query_compatible_host_for_existing_dvs(
        self,
        container: vmodl.ManagedObjectReference | ManagedEntity,
        recursive: bool,
        dvs: vmodl.ManagedObjectReference | DistributedVirtualSwitch,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryCompatibleHostForExistingDvs``.

        container: Wire name ``container``. Since 4.0. Refers to a ManagedEntity.

        recursive: Wire name ``recursive``. Since 4.0.

        dvs: Wire name ``dvs``. Since 4.0. Refers to a DistributedVirtualSwitch.

        Since 4.0. Privilege System.View. Returns a reference to a HostSystem.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryCompatibleHostForExistingDvs/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryCompatibleHostForExistingDvs", {"container": container, "recursive": recursive, "dvs": dvs})
        return result

    def query_compatible_host_for_new_dvs(
        self,
        container: vmodl.ManagedObjectReference | ManagedEntity,
        recursive: bool,
        *,
        switch_product_spec: DistributedVirtualSwitchProductSpec | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryCompatibleHostForNewDvs``.

        container: Wire name ``container``. Since 4.0. Refers to a ManagedEntity.

        recursive: Wire name ``recursive``. Since 4.0.

        switch_product_spec: Wire name ``switchProductSpec``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a HostSystem.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryCompatibleHostForNewDvs/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryCompatibleHostForNewDvs", {"container": container, "recursive": recursive, "switch_product_spec": switch_product_spec})
        return result

    def query_compatible_vmnics_from_hosts(
        self,
        *,
        hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
        dvs: vmodl.ManagedObjectReference | DistributedVirtualSwitch,
    ) -> list[DVSManagerPhysicalNicsList] | None:
        """Call ``QueryCompatibleVmnicsFromHosts``.

        hosts: Wire name ``hosts``. Since 8.0.0.1. Refers to a HostSystem.

        dvs: Wire name ``dvs``. Since 8.0.0.1. Refers to a DistributedVirtualSwitch.

        Since 8.0.0.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryCompatibleVmnicsFromHosts/post/
        """
        result: list[DVSManagerPhysicalNicsList] | None = self._invoke("QueryCompatibleVmnicsFromHosts", {"hosts": hosts, "dvs": dvs})
        return result

    def query_dvs_by_uuid(
        self,
        uuid: str,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``QueryDvsByUuid``.

        uuid: Wire name ``uuid``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a DistributedVirtualSwitch.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsByUuid/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("QueryDvsByUuid", {"uuid": uuid})
        return result

    def query_dvs_check_compatibility(
        self,
        host_container: DistributedVirtualSwitchManagerHostContainer,
        *,
        dvs_product_spec: DistributedVirtualSwitchManagerDvsProductSpec | None = None,
        host_filter_spec: list[DistributedVirtualSwitchManagerHostDvsFilterSpec] | None = None,
    ) -> list[DistributedVirtualSwitchManagerCompatibilityResult] | None:
        """Call ``QueryDvsCheckCompatibility``.

        host_container: Wire name ``hostContainer``. Since 4.1.

        dvs_product_spec: Wire name ``dvsProductSpec``. Since 4.1.

        host_filter_spec: Wire name ``hostFilterSpec``. Since 4.1.

        Since 4.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsCheckCompatibility/post/
        """
        result: list[DistributedVirtualSwitchManagerCompatibilityResult] | None = self._invoke("QueryDvsCheckCompatibility", {"host_container": host_container, "dvs_product_spec": dvs_product_spec, "host_filter_spec": host_filter_spec})
        return result

    def query_dvs_compatible_host_spec(
        self,
        *,
        switch_product_spec: DistributedVirtualSwitchProductSpec | None = None,
    ) -> list[DistributedVirtualSwitchHostProductSpec] | None:
        """Call ``QueryDvsCompatibleHostSpec``.

        switch_product_spec: Wire name ``switchProductSpec``. Since 4.0.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsCompatibleHostSpec/post/
        """
        result: list[DistributedVirtualSwitchHostProductSpec] | None = self._invoke("QueryDvsCompatibleHostSpec", {"switch_product_spec": switch_product_spec})
        return result

    def query_dvs_config_target(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        dvs: vmodl.ManagedObjectReference | DistributedVirtualSwitch | None = None,
    ) -> DVSManagerDvsConfigTarget:
        """Call ``QueryDvsConfigTarget``.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        dvs: Wire name ``dvs``. Since 4.0. Refers to a DistributedVirtualSwitch.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsConfigTarget/post/
        """
        result: DVSManagerDvsConfigTarget = self._invoke("QueryDvsConfigTarget", {"host": host, "dvs": dvs})
        return result

    def query_dvs_feature_capability(
        self,
        *,
        switch_product_spec: DistributedVirtualSwitchProductSpec | None = None,
    ) -> DVSFeatureCapability | None:
        """Call ``QueryDvsFeatureCapability``.

        switch_product_spec: Wire name ``switchProductSpec``. Since 4.1.

        Since 4.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsFeatureCapability/post/
        """
        result: DVSFeatureCapability | None = self._invoke("QueryDvsFeatureCapability", {"switch_product_spec": switch_product_spec})
        return result

    def query_supported_network_offload_spec(
        self,
        switch_product_spec: DistributedVirtualSwitchProductSpec,
    ) -> list[DistributedVirtualSwitchNetworkOffloadSpec] | None:
        """Call ``QuerySupportedNetworkOffloadSpec``.

        switch_product_spec: Wire name ``switchProductSpec``. Since 8.0.0.1.

        Since 8.0.0.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QuerySupportedNetworkOffloadSpec/post/
        """
        result: list[DistributedVirtualSwitchNetworkOffloadSpec] | None = self._invoke("QuerySupportedNetworkOffloadSpec", {"switch_product_spec": switch_product_spec})
        return result

    def rectify_dvs_on_host_task(
        self,
        hosts: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``RectifyDvsOnHost_Task``.

        hosts: Wire name ``hosts``. Since 5.0. Refers to a HostSystem.

        Since 5.0. Privilege System.Read. Returns a reference to a Task.

        Raises DvsFault, or another DvsFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/RectifyDvsOnHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RectifyDvsOnHost_Task", {"hosts": hosts})
        return result
