# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type TenantTenantManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.managed_entity import ManagedEntity


class TenantTenantManager(vmodl.ManagedObject):
    """Managed object type ``TenantTenantManager`` (vmodl ``vim.tenant.TenantManager``).

    Since 6.9.1.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "MarkServiceProviderEntities": vmodl.Operation("MarkServiceProviderEntities", request="MarkServiceProviderEntitiesRequestType", fault="MethodFault", since="6.9.1", vmodl_name="markServiceProviderEntities", privilege="TenantManager.Update"),
        "RetrieveServiceProviderEntities": vmodl.Operation("RetrieveServiceProviderEntities", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="6.9.1", vmodl_name="retrieveServiceProviderEntities", privilege="TenantManager.Query"),
        "UnmarkServiceProviderEntities": vmodl.Operation("UnmarkServiceProviderEntities", request="UnmarkServiceProviderEntitiesRequestType", fault="ManagedObjectNotFound", since="6.9.1", vmodl_name="unmarkServiceProviderEntities", privilege="TenantManager.Update"),
    }

    def mark_service_provider_entities(
        self,
        *,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``MarkServiceProviderEntities``.

        entity: Wire name ``entity``. Since 6.9.1. Refers to a ManagedEntity. Privilege
        TenantManager.Update.

        Since 6.9.1. Privilege TenantManager.Update.

        Raises ManagedObjectNotFound, AuthMinimumAdminPermission, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TenantTenantManager/moId/MarkServiceProviderEntities/post/
        """
        self._invoke("MarkServiceProviderEntities", {"entity": entity})

    def retrieve_service_provider_entities(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``RetrieveServiceProviderEntities``.

        Since 6.9.1. Privilege TenantManager.Query. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TenantTenantManager/moId/RetrieveServiceProviderEntities/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("RetrieveServiceProviderEntities", {})
        return result

    def unmark_service_provider_entities(
        self,
        *,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``UnmarkServiceProviderEntities``.

        entity: Wire name ``entity``. Since 6.9.1. Refers to a ManagedEntity. Privilege
        TenantManager.Update.

        Since 6.9.1. Privilege TenantManager.Update.

        Raises ManagedObjectNotFound, or another ManagedObjectNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TenantTenantManager/moId/UnmarkServiceProviderEntities/post/
        """
        self._invoke("UnmarkServiceProviderEntities", {"entity": entity})
