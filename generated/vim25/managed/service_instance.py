# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ServiceInstance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.capability import Capability
    from vim25.data.event import Event
    from vim25.managed.host_system import HostSystem
    from vim25.data.host_v_motion_compatibility import HostVMotionCompatibility
    from vim25.data.product_component_info import ProductComponentInfo
    from vim25.managed.resource_pool import ResourcePool
    from vim25.data.service_content import ServiceContent
    from vim25.managed.virtual_machine import VirtualMachine
    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState


class ServiceInstance(vmodl.ManagedObject):
    """Managed object type ``ServiceInstance`` (vmodl ``vim.ServiceInstance``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CurrentTime": vmodl.Operation("CurrentTime", result="dateTime", fault="RuntimeFault", since="2.0", vmodl_name="currentTime", privilege="System.View"),
        "capability": vmodl.Operation("capability", result="Capability", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "content": vmodl.Operation("content", result="ServiceContent", fault="RuntimeFault", since="2.0", privilege="System.Anonymous", is_property=True),
        "serverClock": vmodl.Operation("serverClock", result="dateTime", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "QueryVMotionCompatibility": vmodl.Operation("QueryVMotionCompatibility", request="QueryVMotionCompatibilityRequestType", result="HostVMotionCompatibility[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="queryVMotionCompatibility", privilege="Resource.QueryVMotion"),
        "RetrieveProductComponents": vmodl.Operation("RetrieveProductComponents", result="ProductComponentInfo[]", nullable=True, fault="RuntimeFault", since="2.5", vmodl_name="retrieveProductComponents", privilege="System.Anonymous"),
        "RetrieveServiceContent": vmodl.Operation("RetrieveServiceContent", result="ServiceContent", fault="RuntimeFault", since="2.0", vmodl_name="retrieveContent", privilege="System.Anonymous"),
        "ValidateMigration": vmodl.Operation("ValidateMigration", request="ValidateMigrationRequestType", result="Event[]", nullable=True, fault="InvalidState", since="2.0", vmodl_name="validateMigration", privilege="System.View"),
    }

    def current_time(
        self,
    ) -> datetime.datetime:
        """Call ``CurrentTime``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/CurrentTime/post/
        """
        result: datetime.datetime = self._invoke("CurrentTime", {})
        return result

    def get_capability(
        self,
    ) -> Capability:
        """Read ``capability``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/capability/get/
        """
        result: Capability = self._invoke("capability", {})
        return result

    def get_content(
        self,
    ) -> ServiceContent:
        """Read ``content``.

        Since 2.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/content/get/
        """
        result: ServiceContent = self._invoke("content", {})
        return result

    def get_server_clock(
        self,
    ) -> datetime.datetime:
        """Read ``serverClock``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/serverClock/get/
        """
        result: datetime.datetime = self._invoke("serverClock", {})
        return result

    def query_v_motion_compatibility(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        host: list[vmodl.ManagedObjectReference | HostSystem],
        *,
        compatibility: list[str] | None = None,
    ) -> list[HostVMotionCompatibility] | None:
        """Call ``QueryVMotionCompatibility``.

        vm: Wire name ``vm``. Since 2.0. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        compatibility: Wire name ``compatibility``. Since 2.0.

        Since 2.0. Privilege Resource.QueryVMotion.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/QueryVMotionCompatibility/post/
        """
        result: list[HostVMotionCompatibility] | None = self._invoke("QueryVMotionCompatibility", {"vm": vm, "host": host, "compatibility": compatibility})
        return result

    def retrieve_product_components(
        self,
    ) -> list[ProductComponentInfo] | None:
        """Call ``RetrieveProductComponents``.

        Since 2.5. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/RetrieveProductComponents/post/
        """
        result: list[ProductComponentInfo] | None = self._invoke("RetrieveProductComponents", {})
        return result

    def retrieve_service_content(
        self,
    ) -> ServiceContent:
        """Call ``RetrieveServiceContent``.

        Since 2.0. Privilege System.Anonymous.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/RetrieveServiceContent/post/
        """
        result: ServiceContent = self._invoke("RetrieveServiceContent", {})
        return result

    def validate_migration(
        self,
        vm: list[vmodl.ManagedObjectReference | VirtualMachine],
        *,
        state: VirtualMachinePowerState | None = None,
        test_type: list[str] | None = None,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> list[Event] | None:
        """Call ``ValidateMigration``.

        vm: Wire name ``vm``. Since 2.0. Refers to a VirtualMachine.

        state: Wire name ``state``. Since 2.0.

        test_type: Wire name ``testType``. Since 2.0.

        pool: Wire name ``pool``. Since 2.0. Refers to a ResourcePool.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege System.View.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ServiceInstance/moId/ValidateMigration/post/
        """
        result: list[Event] | None = self._invoke("ValidateMigration", {"vm": vm, "state": state, "test_type": test_type, "pool": pool, "host": host})
        return result
