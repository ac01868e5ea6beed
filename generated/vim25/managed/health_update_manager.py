# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HealthUpdateManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.cluster_compute_resource import ClusterComputeResource
    from vim25.data.health_update import HealthUpdate
    from vim25.data.health_update_info import HealthUpdateInfo
    from vim25.managed.managed_entity import ManagedEntity


class HealthUpdateManager(vmodl.ManagedObject):
    """Managed object type ``HealthUpdateManager`` (vmodl ``vim.HealthUpdateManager``).

    Since 6.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddFilter": vmodl.Operation("AddFilter", request="AddFilterRequestType", result="string", fault="NotFound", since="6.5", vmodl_name="addFilter", privilege="Host.Inventory.EditCluster"),
        "AddFilterEntities": vmodl.Operation("AddFilterEntities", request="AddFilterEntitiesRequestType", fault="NotFound", since="6.5", vmodl_name="addFilterEntities", privilege="Host.Inventory.EditCluster"),
        "AddMonitoredEntities": vmodl.Operation("AddMonitoredEntities", request="AddMonitoredEntitiesRequestType", fault="NotFound", since="6.5", vmodl_name="addMonitoredEntities", privilege="HealthUpdateProvider.Update"),
        "HasMonitoredEntity": vmodl.Operation("HasMonitoredEntity", request="HasMonitoredEntityRequestType", result="boolean", fault="NotFound", since="6.5", vmodl_name="hasMonitoredEntity", privilege="System.View"),
        "HasProvider": vmodl.Operation("HasProvider", request="HasProviderRequestType", result="boolean", fault="RuntimeFault", since="6.5", vmodl_name="hasProvider", privilege="System.View"),
        "PostHealthUpdates": vmodl.Operation("PostHealthUpdates", request="PostHealthUpdatesRequestType", fault="NotFound", since="6.5", vmodl_name="postHealthUpdates", privilege="HealthUpdateProvider.Update"),
        "QueryFilterEntities": vmodl.Operation("QueryFilterEntities", request="QueryFilterEntitiesRequestType", result="ManagedObjectReference[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryFilterEntities", privilege="System.View"),
        "QueryFilterInfoIds": vmodl.Operation("QueryFilterInfoIds", request="QueryFilterInfoIdsRequestType", result="string[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryFilterInfoIds", privilege="System.View"),
        "QueryFilterList": vmodl.Operation("QueryFilterList", request="QueryFilterListRequestType", result="string[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryFilterList", privilege="System.View"),
        "QueryFilterName": vmodl.Operation("QueryFilterName", request="QueryFilterNameRequestType", result="string", fault="NotFound", since="6.5", vmodl_name="queryFilterName", privilege="System.View"),
        "QueryHealthUpdateInfos": vmodl.Operation("QueryHealthUpdateInfos", request="QueryHealthUpdateInfosRequestType", result="HealthUpdateInfo[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryHealthUpdateInfos", privilege="System.View"),
        "QueryHealthUpdates": vmodl.Operation("QueryHealthUpdates", request="QueryHealthUpdatesRequestType", result="HealthUpdate[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryHealthUpdates", privilege="System.View"),
        "QueryMonitoredEntities": vmodl.Operation("QueryMonitoredEntities", request="QueryMonitoredEntitiesRequestType", result="ManagedObjectReference[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryMonitoredEntities", privilege="System.View"),
        "QueryProviderList": vmodl.Operation("QueryProviderList", result="string[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="queryProviderList", privilege="System.View"),
        "QueryProviderName": vmodl.Operation("QueryProviderName", request="QueryProviderNameRequestType", result="string", fault="NotFound", since="6.5", vmodl_name="queryProviderName", privilege="System.View"),
        "QueryUnmonitoredHosts": vmodl.Operation("QueryUnmonitoredHosts", request="QueryUnmonitoredHostsRequestType", result="ManagedObjectReference[]", nullable=True, fault="NotFound", since="6.5", vmodl_name="queryUnmonitoredHosts", privilege="System.View"),
        "RegisterHealthUpdateProvider": vmodl.Operation("RegisterHealthUpdateProvider", request="RegisterHealthUpdateProviderRequestType", result="string", fault="RuntimeFault", since="6.5", vmodl_name="registerProvider", privilege="HealthUpdateProvider.Register"),
        "RemoveFilter": vmodl.Operation("RemoveFilter", request="RemoveFilterRequestType", fault="NotFound", since="6.5", vmodl_name="removeFilter", privilege="Host.Inventory.EditCluster"),
        "RemoveFilterEntities": vmodl.Operation("RemoveFilterEntities", request="RemoveFilterEntitiesRequestType", fault="NotFound", since="6.5", vmodl_name="removeFilterEntities", privilege="Host.Inventory.EditCluster"),
        "RemoveMonitoredEntities": vmodl.Operation("RemoveMonitoredEntities", request="RemoveMonitoredEntitiesRequestType", fault="VimFault", since="6.5", vmodl_name="removeMonitoredEntities", privilege="HealthUpdateProvider.Update"),
        "UnregisterHealthUpdateProvider": vmodl.Operation("UnregisterHealthUpdateProvider", request="UnregisterHealthUpdateProviderRequestType", fault="VimFault", since="6.5", vmodl_name="unregisterProvider", privilege="HealthUpdateProvider.Unregister"),
    }

    def add_filter(
        self,
        provider_id: str,
        filter_name: str,
        *,
        info_ids: list[str] | None = None,
    ) -> str:
        """Call ``AddFilter``.

        provider_id: Wire name ``providerId``. Since 6.5.

        filter_name: Wire name ``filterName``. Since 6.5.

        info_ids: Wire name ``infoIds``. Since 6.5.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/AddFilter/post/
        """
        result: str = self._invoke("AddFilter", {"provider_id": provider_id, "filter_name": filter_name, "info_ids": info_ids})
        return result

    def add_filter_entities(
        self,
        filter_id: str,
        *,
        entities: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``AddFilterEntities``.

        filter_id: Wire name ``filterId``. Since 6.5.

        entities: Wire name ``entities``. Since 6.5. Refers to a ManagedEntity.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/AddFilterEntities/post/
        """
        self._invoke("AddFilterEntities", {"filter_id": filter_id, "entities": entities})

    def add_monitored_entities(
        self,
        provider_id: str,
        *,
        entities: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``AddMonitoredEntities``.

        provider_id: Wire name ``providerId``. Since 6.5.

        entities: Wire name ``entities``. Since 6.5. Refers to a ManagedEntity.

        Since 6.5. Privilege HealthUpdateProvider.Update.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/AddMonitoredEntities/post/
        """
        self._invoke("AddMonitoredEntities", {"provider_id": provider_id, "entities": entities})

    def has_monitored_entity(
        self,
        provider_id: str,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> bool:
        """Call ``HasMonitoredEntity``.

        provider_id: Wire name ``providerId``. Since 6.5.

        entity: Wire name ``entity``. Since 6.5. Refers to a ManagedEntity.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/HasMonitoredEntity/post/
        """
        result: bool = self._invoke("HasMonitoredEntity", {"provider_id": provider_id, "entity": entity})
        return result

    def has_provider(
        self,
        id: str,
    ) -> bool:
        """Call ``HasProvider``.

        id: Wire name ``id``. Since 6.5.

        Since 6.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/HasProvider/post/
        """
        result: bool = self._invoke("HasProvider", {"id": id})
        return result

    def post_health_updates(
        self,
        provider_id: str,
        *,
        updates: list[HealthUpdate] | None = None,
    ) -> None:
        """Call ``PostHealthUpdates``.

        provider_id: Wire name ``providerId``. Since 6.5.

        updates: Wire name ``updates``. Since 6.5.

        Since 6.5. Privilege HealthUpdateProvider.Update.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/PostHealthUpdates/post/
        """
        self._invoke("PostHealthUpdates", {"provider_id": provider_id, "updates": updates})

    def query_filter_entities(
        self,
        filter_id: str,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryFilterEntities``.

        filter_id: Wire name ``filterId``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a ManagedEntity.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterEntities/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryFilterEntities", {"filter_id": filter_id})
        return result

    def query_filter_info_ids(
        self,
        filter_id: str,
    ) -> list[str] | None:
        """Call ``QueryFilterInfoIds``.

        filter_id: Wire name ``filterId``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterInfoIds/post/
        """
        result: list[str] | None = self._invoke("QueryFilterInfoIds", {"filter_id": filter_id})
        return result

    def query_filter_list(
        self,
        provider_id: str,
    ) -> list[str] | None:
        """Call ``QueryFilterList``.

        provider_id: Wire name ``providerId``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterList/post/
        """
        result: list[str] | None = self._invoke("QueryFilterList", {"provider_id": provider_id})
        return result

    def query_filter_name(
        self,
        filter_id: str,
    ) -> str:
        """Call ``QueryFilterName``.

        filter_id: Wire name ``filterId``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryFilterName/post/
        """
        result: str = self._invoke("QueryFilterName", {"filter_id": filter_id})
        return result

    def query_health_update_infos(
        self,
        provider_id: str,
    ) -> list[HealthUpdateInfo] | None:
        """Call ``QueryHealthUpdateInfos``.

        provider_id: Wire name ``providerId``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryHealthUpdateInfos/post/
        """
        result: list[HealthUpdateInfo] | None = self._invoke("QueryHealthUpdateInfos", {"provider_id": provider_id})
        return result

    def query_health_updates(
        self,
        provider_id: str,
    ) -> list[HealthUpdate] | None:
        """Call ``QueryHealthUpdates``.

        provider_id: Wire name ``providerId``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryHealthUpdates/post/
        """
        result: list[HealthUpdate] | None = self._invoke("QueryHealthUpdates", {"provider_id": provider_id})
        return result

    def query_monitored_entities(
        self,
        provider_id: str,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryMonitoredEntities``.

        provider_id: Wire name ``providerId``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a ManagedEntity.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryMonitoredEntities/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryMonitoredEntities", {"provider_id": provider_id})
        return result

    def query_provider_list(
        self,
    ) -> list[str] | None:
        """Call ``QueryProviderList``.

        Since 6.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryProviderList/post/
        """
        result: list[str] | None = self._invoke("QueryProviderList", {})
        return result

    def query_provider_name(
        self,
        id: str,
    ) -> str:
        """Call ``QueryProviderName``.

        id: Wire name ``id``. Since 6.5.

        Since 6.5. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryProviderName/post/
        """
        result: str = self._invoke("QueryProviderName", {"id": id})
        return result

    def query_unmonitored_hosts(
        self,
        provider_id: str,
        cluster: vmodl.ManagedObjectReference | ClusterComputeResource,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``QueryUnmonitoredHosts``.

        provider_id: Wire name ``providerId``. Since 6.5.

        cluster: Wire name ``cluster``. Since 6.5. Refers to a ClusterComputeResource.

        Since 6.5. Privilege System.View. Returns a reference to a HostSystem.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/QueryUnmonitoredHosts/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("QueryUnmonitoredHosts", {"provider_id": provider_id, "cluster": cluster})
        return result

    def register_health_update_provider(
        self,
        name: str,
        *,
        health_update_info: list[HealthUpdateInfo] | None = None,
    ) -> str:
        """Call ``RegisterHealthUpdateProvider``.

        name: Wire name ``name``. Since 6.5.

        health_update_info: Wire name ``healthUpdateInfo``. Since 6.5.

        Since 6.5. Privilege HealthUpdateProvider.Register.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RegisterHealthUpdateProvider/post/
        """
        result: str = self._invoke("RegisterHealthUpdateProvider", {"name": name, "health_update_info": health_update_info})
        return result

    def remove_filter(
        self,
        filter_id: str,
    ) -> None:
        """Call ``RemoveFilter``.

        filter_id: Wire name ``filterId``. Since 6.5.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RemoveFilter/post/
        """
        self._invoke("RemoveFilter", {"filter_id": filter_id})

    def remove_filter_entities(
        self,
        filter_id: str,
        *,
        entities: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``RemoveFilterEntities``.

        filter_id: Wire name ``filterId``. Since 6.5.

        entities: Wire name ``entities``. Since 6.5. Refers to a ManagedEntity.

        Since 6.5. Privilege Host.Inventory.EditCluster.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RemoveFilterEntities/post/
        """
        self._invoke("RemoveFilterEntities", {"filter_id": filter_id, "entities": entities})

    def remove_monitored_entities(
        self,
        provider_id: str,
        *,
        entities: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``RemoveMonitoredEntities``.

        provider_id: Wire name ``providerId``. Since 6.5.

        entities: Wire name ``entities``. Since 6.5. Refers to a ManagedEntity.

        Since 6.5. Privilege HealthUpdateProvider.Update.

        Raises NotFound, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/RemoveMonitoredEntities/post/
        """
        self._invoke("RemoveMonitoredEntities", {"provider_id": provider_id, "entities": entities})

    def unregister_health_update_provider(
        self,
        provider_id: str,
    ) -> None:
        """Call ``UnregisterHealthUpdateProvider``.

        provider_id: Wire name ``providerId``. Since 6.5.

        Since 6.5. Privilege HealthUpdateProvider.Unregister.

        Raises NotFound, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HealthUpdateManager/moId/UnregisterHealthUpdateProvider/post/
        """
        self._invoke("UnregisterHealthUpdateProvider", {"provider_id": provider_id})
