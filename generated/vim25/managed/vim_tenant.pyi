# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.tenant``."""

import typing
import vmodl

from vim25.managed.vim import ManagedEntity

class TenantTenantManager(vmodl.ManagedObject):
    """``vim.tenant.TenantManager``. Since 6.9.1."""
    def mark_service_provider_entities(self, *, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``MarkServiceProviderEntities``.

        entity: Refers to a ManagedEntity. Privilege TenantManager.Update.

        Since 6.9.1. Privilege TenantManager.Update.

        Raises ManagedObjectNotFound, AuthMinimumAdminPermission, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TenantTenantManager/moId/MarkServiceProviderEntities/post/
        """
    def retrieve_service_provider_entities(self) -> list[ManagedEntity] | None:
        """Call ``RetrieveServiceProviderEntities``.

        Since 6.9.1. Privilege TenantManager.Query.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TenantTenantManager/moId/RetrieveServiceProviderEntities/post/
        """
    def unmark_service_provider_entities(self, *, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``UnmarkServiceProviderEntities``.

        entity: Refers to a ManagedEntity. Privilege TenantManager.Update.

        Since 6.9.1. Privilege TenantManager.Update.

        Raises ManagedObjectNotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TenantTenantManager/moId/UnmarkServiceProviderEntities/post/
        """
