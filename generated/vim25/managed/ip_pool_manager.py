# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type IpPoolManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datacenter import Datacenter
    from vim25.data.ip_pool import IpPool
    from vim25.data.ip_pool_manager_ip_allocation import IpPoolManagerIpAllocation


class IpPoolManager(vmodl.ManagedObject):
    """Managed object type ``IpPoolManager`` (vmodl ``vim.IpPoolManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AllocateIpv4Address": vmodl.Operation("AllocateIpv4Address", request="AllocateIpv4AddressRequestType", result="string", fault="RuntimeFault", since="5.1", vmodl_name="allocateIpv4Address"),
        "AllocateIpv6Address": vmodl.Operation("AllocateIpv6Address", request="AllocateIpv6AddressRequestType", result="string", fault="RuntimeFault", since="5.1", vmodl_name="allocateIpv6Address"),
        "CreateIpPool": vmodl.Operation("CreateIpPool", request="CreateIpPoolRequestType", result="int", fault="RuntimeFault", since="4.0", vmodl_name="createIpPool"),
        "DestroyIpPool": vmodl.Operation("DestroyIpPool", request="DestroyIpPoolRequestType", fault="InvalidState", since="4.0", vmodl_name="destroyIpPool"),
        "QueryIPAllocations": vmodl.Operation("QueryIPAllocations", request="QueryIPAllocationsRequestType", result="IpPoolManagerIpAllocation[]", fault="RuntimeFault", since="5.1", vmodl_name="queryIPAllocations"),
        "QueryIpPools": vmodl.Operation("QueryIpPools", request="QueryIpPoolsRequestType", result="IpPool[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryIpPools"),
        "ReleaseIpAllocation": vmodl.Operation("ReleaseIpAllocation", request="ReleaseIpAllocationRequestType", fault="RuntimeFault", since="5.1", vmodl_name="releaseIpAllocation"),
        "UpdateIpPool": vmodl.Operation("UpdateIpPool", request="UpdateIpPoolRequestType", fault="RuntimeFault", since="4.0", vmodl_name="updateIpPool"),
    }

    def allocate_ipv4_address(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        pool_id: int,
        allocation_id: str,
    ) -> str:
        """Call ``AllocateIpv4Address``.

        dc: Wire name ``dc``. Since 5.1. Refers to a Datacenter.

        pool_id: Wire name ``poolId``. Since 5.1.

        allocation_id: Wire name ``allocationId``. Since 5.1.

        Since 5.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/AllocateIpv4Address/post/
        """
        result: str = self._invoke("AllocateIpv4Address", {"dc": dc, "pool_id": pool_id, "allocation_id": allocation_id})
        return result

    def allocate_ipv6_address(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        pool_id: int,
        allocation_id: str,
    ) -> str:
        """Call ``AllocateIpv6Address``.

        dc: Wire name ``dc``. Since 5.1. Refers to a Datacenter.

        pool_id: Wire name ``poolId``. Since 5.1.

        allocation_id: Wire name ``allocationId``. Since 5.1.

        Since 5.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/AllocateIpv6Address/post/
        """
        result: str = self._invoke("AllocateIpv6Address", {"dc": dc, "pool_id": pool_id, "allocation_id": allocation_id})
        return result

    def create_ip_pool(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        pool: IpPool,
    ) -> int:
        """Call ``CreateIpPool``.

        dc: Wire name ``dc``. Since 4.0. Refers to a Datacenter. Privilege Datacenter.IpPoolConfig.

        pool: Wire name ``pool``. Since 4.0.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/CreateIpPool/post/
        """
        result: int = self._invoke("CreateIpPool", {"dc": dc, "pool": pool})
        return result

    def destroy_ip_pool(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        id: int,
        force: bool,
    ) -> None:
        """Call ``DestroyIpPool``.

        dc: Wire name ``dc``. Since 4.0. Refers to a Datacenter. Privilege Datacenter.IpPoolConfig.

        id: Wire name ``id``. Since 4.0.

        force: Wire name ``force``. Since 4.0.

        Since 4.0.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/DestroyIpPool/post/
        """
        self._invoke("DestroyIpPool", {"dc": dc, "id": id, "force": force})

    def query_ip_allocations(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        pool_id: int,
        extension_key: str,
    ) -> list[IpPoolManagerIpAllocation]:
        """Call ``QueryIPAllocations``.

        dc: Wire name ``dc``. Since 5.1. Refers to a Datacenter. Privilege
        Datacenter.IpPoolQueryAllocations.

        pool_id: Wire name ``poolId``. Since 5.1.

        extension_key: Wire name ``extensionKey``. Since 5.1.

        Since 5.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/QueryIPAllocations/post/
        """
        result: list[IpPoolManagerIpAllocation] = self._invoke("QueryIPAllocations", {"dc": dc, "pool_id": pool_id, "extension_key": extension_key})
        return result

    def query_ip_pools(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
    ) -> list[IpPool] | None:
        """Call ``QueryIpPools``.

        dc: Wire name ``dc``. Since 4.0. Refers to a Datacenter. Privilege System.Read.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/QueryIpPools/post/
        """
        result: list[IpPool] | None = self._invoke("QueryIpPools", {"dc": dc})
        return result

    def release_ip_allocation(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        pool_id: int,
        allocation_id: str,
    ) -> None:
        """Call ``ReleaseIpAllocation``.

        dc: Wire name ``dc``. Since 5.1. Refers to a Datacenter. Privilege
        Datacenter.IpPoolReleaseIp.

        pool_id: Wire name ``poolId``. Since 5.1.

        allocation_id: Wire name ``allocationId``. Since 5.1.

        Since 5.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/ReleaseIpAllocation/post/
        """
        self._invoke("ReleaseIpAllocation", {"dc": dc, "pool_id": pool_id, "allocation_id": allocation_id})

    def update_ip_pool(
        self,
        dc: vmodl.ManagedObjectReference | Datacenter,
        pool: IpPool,
    ) -> None:
        """Call ``UpdateIpPool``.

        dc: Wire name ``dc``. Since 4.0. Refers to a Datacenter. Privilege Datacenter.IpPoolConfig.

        pool: Wire name ``pool``. Since 4.0.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IpPoolManager/moId/UpdateIpPool/post/
        """
        self._invoke("UpdateIpPool", {"dc": dc, "pool": pool})
