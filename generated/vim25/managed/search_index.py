# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type SearchIndex."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datacenter import Datacenter
    from vim25.managed.managed_entity import ManagedEntity


class SearchIndex(vmodl.ManagedObject):
    """Managed object type ``SearchIndex`` (vmodl ``vim.SearchIndex``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "FindAllByDnsName": vmodl.Operation("FindAllByDnsName", request="FindAllByDnsNameRequestType", result="ManagedObjectReference[]", fault="RuntimeFault", since="4.0", vmodl_name="findAllByDnsName", privilege="System.View"),
        "FindAllByIp": vmodl.Operation("FindAllByIp", request="FindAllByIpRequestType", result="ManagedObjectReference[]", fault="RuntimeFault", since="4.0", vmodl_name="findAllByIp", privilege="System.View"),
        "FindAllByUuid": vmodl.Operation("FindAllByUuid", request="FindAllByUuidRequestType", result="ManagedObjectReference[]", fault="RuntimeFault", since="4.0", vmodl_name="findAllByUuid", privilege="System.View"),
        "FindByDatastorePath": vmodl.Operation("FindByDatastorePath", request="FindByDatastorePathRequestType", result="ManagedObjectReference", nullable=True, fault="InvalidDatastore", since="2.0", vmodl_name="findByDatastorePath", privilege="System.View"),
        "FindByDnsName": vmodl.Operation("FindByDnsName", request="FindByDnsNameRequestType", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="findByDnsName", privilege="System.View"),
        "FindByInventoryPath": vmodl.Operation("FindByInventoryPath", request="FindByInventoryPathRequestType", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="findByInventoryPath", privilege="System.View"),
        "FindByIp": vmodl.Operation("FindByIp", request="FindByIpRequestType", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="findByIp", privilege="System.View"),
        "FindByUuid": vmodl.Operation("FindByUuid", request="FindByUuidRequestType", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="findByUuid", privilege="System.View"),
        "FindChild": vmodl.Operation("FindChild", request="FindChildRequestType", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="findChild", privilege="System.View"),
    }

    def find_all_by_dns_name(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        dns_name: str,
        vm_search: bool,
    ) -> list[vmodl.ManagedObjectReference]:
        """Call ``FindAllByDnsName``.

        datacenter: Wire name ``datacenter``. Since 4.0. Refers to a Datacenter.

        dns_name: Wire name ``dnsName``. Since 4.0.

        vm_search: Wire name ``vmSearch``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindAllByDnsName/post/
        """
        result: list[vmodl.ManagedObjectReference] = self._invoke("FindAllByDnsName", {"datacenter": datacenter, "dns_name": dns_name, "vm_search": vm_search})
        return result

    def find_all_by_ip(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        ip: str,
        vm_search: bool,
    ) -> list[vmodl.ManagedObjectReference]:
        """Call ``FindAllByIp``.

        datacenter: Wire name ``datacenter``. Since 4.0. Refers to a Datacenter.

        ip: Wire name ``ip``. Since 4.0.

        vm_search: Wire name ``vmSearch``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindAllByIp/post/
        """
        result: list[vmodl.ManagedObjectReference] = self._invoke("FindAllByIp", {"datacenter": datacenter, "ip": ip, "vm_search": vm_search})
        return result

    def find_all_by_uuid(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        uuid: str,
        vm_search: bool,
        instance_uuid: bool | None = None,
    ) -> list[vmodl.ManagedObjectReference]:
        """Call ``FindAllByUuid``.

        datacenter: Wire name ``datacenter``. Since 4.0. Refers to a Datacenter.

        uuid: Wire name ``uuid``. Since 4.0.

        vm_search: Wire name ``vmSearch``. Since 4.0.

        instance_uuid: Wire name ``instanceUuid``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindAllByUuid/post/
        """
        result: list[vmodl.ManagedObjectReference] = self._invoke("FindAllByUuid", {"datacenter": datacenter, "uuid": uuid, "vm_search": vm_search, "instance_uuid": instance_uuid})
        return result

    def find_by_datastore_path(
        self,
        datacenter: vmodl.ManagedObjectReference | Datacenter,
        path: str,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``FindByDatastorePath``.

        datacenter: Wire name ``datacenter``. Since 2.0. Refers to a Datacenter.

        path: Wire name ``path``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a VirtualMachine.

        Raises InvalidDatastore, or another InvalidDatastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByDatastorePath/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("FindByDatastorePath", {"datacenter": datacenter, "path": path})
        return result

    def find_by_dns_name(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        dns_name: str,
        vm_search: bool,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``FindByDnsName``.

        datacenter: Wire name ``datacenter``. Since 2.0. Refers to a Datacenter.

        dns_name: Wire name ``dnsName``. Since 2.0.

        vm_search: Wire name ``vmSearch``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByDnsName/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("FindByDnsName", {"datacenter": datacenter, "dns_name": dns_name, "vm_search": vm_search})
        return result

    def find_by_inventory_path(
        self,
        inventory_path: str,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``FindByInventoryPath``.

        inventory_path: Wire name ``inventoryPath``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByInventoryPath/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("FindByInventoryPath", {"inventory_path": inventory_path})
        return result

    def find_by_ip(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        ip: str,
        vm_search: bool,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``FindByIp``.

        datacenter: Wire name ``datacenter``. Since 2.0. Refers to a Datacenter.

        ip: Wire name ``ip``. Since 2.0.

        vm_search: Wire name ``vmSearch``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByIp/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("FindByIp", {"datacenter": datacenter, "ip": ip, "vm_search": vm_search})
        return result

    def find_by_uuid(
        self,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        uuid: str,
        vm_search: bool,
        instance_uuid: bool | None = None,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``FindByUuid``.

        datacenter: Wire name ``datacenter``. Since 2.0. Refers to a Datacenter.

        uuid: Wire name ``uuid``. Since 2.0.

        vm_search: Wire name ``vmSearch``. Since 2.0.

        instance_uuid: Wire name ``instanceUuid``. Since 4.0.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindByUuid/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("FindByUuid", {"datacenter": datacenter, "uuid": uuid, "vm_search": vm_search, "instance_uuid": instance_uuid})
        return result

    def find_child(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        name: str,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``FindChild``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/SearchIndex/moId/FindChild/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("FindChild", {"entity": entity, "name": name})
        return result
