# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.tenant``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "TenantTenantManager": (
        None, "vim.tenant.TenantManager", "6.9.1", "",
        {
            "mark_service_provider_entities": {"name": "MarkServiceProviderEntities", "request": "MarkServiceProviderEntitiesRequestType", "since": "6.9.1", "vmodl_name": "markServiceProviderEntities", "privilege": "TenantManager.Update", "faults": ("ManagedObjectNotFound", "AuthMinimumAdminPermission"), "parameters": (
                ("entity", "entity", "ManagedObjectReference[]?", "6.9.1", False, "ManagedEntity"),
            )},
            "retrieve_service_provider_entities": {"name": "RetrieveServiceProviderEntities", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "6.9.1", "vmodl_name": "retrieveServiceProviderEntities", "privilege": "TenantManager.Query"},
            "unmark_service_provider_entities": {"name": "UnmarkServiceProviderEntities", "request": "UnmarkServiceProviderEntitiesRequestType", "since": "6.9.1", "vmodl_name": "unmarkServiceProviderEntities", "privilege": "TenantManager.Update", "faults": ("ManagedObjectNotFound",), "parameters": (
                ("entity", "entity", "ManagedObjectReference[]?", "6.9.1", False, "ManagedEntity"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
