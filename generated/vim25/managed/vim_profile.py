# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.profile``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "Profile": (
        None, "vim.profile.Profile", "4.0", "",
        {
            "associate_profile": {"name": "AssociateProfile", "request": "AssociateProfileRequestType", "since": "4.0", "vmodl_name": "associateEntities", "privilege": "Profile.Edit", "parameters": (
                ("entity", "entity", "ManagedObjectReference[]", "4.0", False, "ManagedEntity"),
            )},
            "check_profile_compliance_task": {"name": "CheckProfileCompliance_Task", "request": "CheckProfileComplianceRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ComplianceResult[]", "since": "4.0", "vmodl_name": "checkCompliance", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference[]?", "4.0", False, "ManagedEntity"),
            )},
            "destroy_profile": {"name": "DestroyProfile", "since": "4.0", "vmodl_name": "destroy", "privilege": "Profile.Delete"},
            "dissociate_profile": {"name": "DissociateProfile", "request": "DissociateProfileRequestType", "since": "4.0", "vmodl_name": "dissociateEntities", "privilege": "Profile.Edit", "parameters": (
                ("entity", "entity", "ManagedObjectReference[]?", "4.0", False, "ManagedEntity"),
            )},
            "export_profile": {"name": "ExportProfile", "result": "string", "since": "4.0", "vmodl_name": "exportProfile", "privilege": "Profile.Export"},
            "get_compliance_status": {"name": "complianceStatus", "is_property": True, "result": "string", "since": "4.0"},
            "get_config": {"name": "config", "is_property": True, "result": "ProfileConfigInfo", "since": "4.0", "privilege": "Profile.Edit"},
            "get_created_time": {"name": "createdTime", "is_property": True, "result": "dateTime", "since": "4.0"},
            "get_description": {"name": "description", "is_property": True, "result": "ProfileDescription", "nullable": True, "since": "4.0", "deprecated": "Deprecated since 5.0: use Profile.RetrieveDescription."},
            "get_entity": {"name": "entity", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "4.0"},
            "get_modified_time": {"name": "modifiedTime", "is_property": True, "result": "dateTime", "since": "4.0"},
            "get_name": {"name": "name", "is_property": True, "result": "string", "since": "4.0"},
            "retrieve_description": {"name": "RetrieveDescription", "result": "ProfileDescription", "nullable": True, "since": "5.0", "vmodl_name": "retrieveDescription", "privilege": "System.View"},
        },
    ),
    "ProfileComplianceManager": (
        None, "vim.profile.ComplianceManager", "4.0", "",
        {
            "check_compliance_task": {"name": "CheckCompliance_Task", "request": "CheckComplianceRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ComplianceResult[]", "since": "4.0", "vmodl_name": "checkCompliance", "privilege": "System.View", "parameters": (
                ("profile", "profile", "ManagedObjectReference[]?", "4.0", False, "Profile"),
                ("entity", "entity", "ManagedObjectReference[]?", "4.0", False, "ManagedEntity"),
            )},
            "clear_compliance_status": {"name": "ClearComplianceStatus", "request": "ClearComplianceStatusRequestType", "since": "4.0", "vmodl_name": "clearComplianceStatus", "privilege": "Profile.Clear", "parameters": (
                ("profile", "profile", "ManagedObjectReference[]?", "4.0", False, "Profile"),
                ("entity", "entity", "ManagedObjectReference[]?", "4.0", False, "ManagedEntity"),
            )},
            "query_compliance_status": {"name": "QueryComplianceStatus", "request": "QueryComplianceStatusRequestType", "result": "ComplianceResult[]", "nullable": True, "since": "4.0", "vmodl_name": "queryComplianceStatus", "privilege": "System.View", "parameters": (
                ("profile", "profile", "ManagedObjectReference[]?", "4.0", False, "Profile"),
                ("entity", "entity", "ManagedObjectReference[]?", "4.0", False, "ManagedEntity"),
            )},
            "query_expression_metadata": {"name": "QueryExpressionMetadata", "request": "QueryExpressionMetadataRequestType", "result": "ProfileExpressionMetadata[]", "nullable": True, "since": "4.0", "vmodl_name": "queryExpressionMetadata", "privilege": "System.View", "parameters": (
                ("expression_name", "expressionName", "string[]?", "4.0"),
                ("profile", "profile", "ManagedObjectReference?", "5.0", False, "Profile"),
            )},
        },
    ),
    "ProfileManager": (
        None, "vim.profile.ProfileManager", "4.0", "",
        {
            "create_profile": {"name": "CreateProfile", "request": "CreateProfileRequestType", "result": "ManagedObjectReference", "target": "Profile", "since": "4.0", "vmodl_name": "createProfile", "privilege": "Profile.Create", "faults": ("DuplicateName",), "parameters": (
                ("create_spec", "createSpec", "ProfileCreateSpec", "4.0"),
            )},
            "find_associated_profile": {"name": "FindAssociatedProfile", "request": "FindAssociatedProfileRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "Profile", "since": "4.0", "vmodl_name": "findAssociatedProfile", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
            )},
            "get_profile": {"name": "profile", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Profile", "since": "4.0", "privilege": "Profile.View"},
            "query_policy_metadata": {"name": "QueryPolicyMetadata", "request": "QueryPolicyMetadataRequestType", "result": "ProfilePolicyMetadata[]", "nullable": True, "since": "4.0", "vmodl_name": "queryPolicyMetadata", "privilege": "System.View", "parameters": (
                ("policy_name", "policyName", "string[]?", "4.0"),
                ("profile", "profile", "ManagedObjectReference?", "5.0", False, "Profile"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
