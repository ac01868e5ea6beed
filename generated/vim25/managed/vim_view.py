# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.view``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "ContainerView": (
        "ManagedObjectView", "vim.view.ContainerView", "2.5", "",
        {
            "get_container": {"name": "container", "is_property": True, "result": "ManagedObjectReference", "target": "ManagedEntity", "since": "2.5"},
            "get_recursive": {"name": "recursive", "is_property": True, "result": "boolean", "since": "2.5"},
            "get_type": {"name": "type", "is_property": True, "result": "string[]", "nullable": True, "since": "2.5"},
        },
    ),
    "InventoryView": (
        "ManagedObjectView", "vim.view.InventoryView", "2.5", "",
        {
            "close_inventory_view_folder": {"name": "CloseInventoryViewFolder", "request": "CloseInventoryViewFolderRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "2.5", "vmodl_name": "closeFolder", "parameters": (
                ("entity", "entity", "ManagedObjectReference[]", "2.5", False, "ManagedEntity"),
            )},
            "open_inventory_view_folder": {"name": "OpenInventoryViewFolder", "request": "OpenInventoryViewFolderRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "2.5", "vmodl_name": "openFolder", "parameters": (
                ("entity", "entity", "ManagedObjectReference[]", "2.5", False, "ManagedEntity"),
            )},
        },
    ),
    "ListView": (
        "ManagedObjectView", "vim.view.ListView", "2.5", "",
        {
            "modify_list_view": {"name": "ModifyListView", "request": "ModifyListViewRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedObject", "since": "2.5", "vmodl_name": "modify", "parameters": (
                ("add", "add", "ManagedObjectReference[]?", "2.5", False, "ManagedObject"),
                ("remove", "remove", "ManagedObjectReference[]?", "2.5", False, "ManagedObject"),
            )},
            "reset_list_view": {"name": "ResetListView", "request": "ResetListViewRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedObject", "since": "2.5", "vmodl_name": "reset", "parameters": (
                ("obj", "obj", "ManagedObjectReference[]?", "2.5", False, "ManagedObject"),
            )},
            "reset_list_view_from_view": {"name": "ResetListViewFromView", "request": "ResetListViewFromViewRequestType", "since": "2.5", "vmodl_name": "resetFromView", "parameters": (
                ("view", "view", "ManagedObjectReference", "2.5", False, "View"),
            )},
        },
    ),
    "ManagedObjectView": (
        "View", "vim.view.ManagedObjectView", "2.5", "",
        {
            "get_view": {"name": "view", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedObject", "since": "2.5"},
        },
    ),
    "View": (
        None, "vim.view.View", "2.5", "",
        {
            "destroy_view": {"name": "DestroyView", "since": "2.5", "vmodl_name": "destroy", "privilege": "System.View"},
        },
    ),
    "ViewManager": (
        None, "vim.view.ViewManager", "2.5", "",
        {
            "create_container_view": {"name": "CreateContainerView", "request": "CreateContainerViewRequestType", "result": "ManagedObjectReference", "target": "ContainerView", "since": "2.5", "vmodl_name": "createContainerView", "privilege": "System.View", "parameters": (
                ("container", "container", "ManagedObjectReference", "2.5", False, "ManagedEntity"),
                ("type", "type", "string[]?", "2.5"),
                ("recursive", "recursive", "boolean", "2.5"),
            )},
            "create_inventory_view": {"name": "CreateInventoryView", "result": "ManagedObjectReference", "target": "InventoryView", "since": "2.5", "vmodl_name": "createInventoryView", "privilege": "System.View"},
            "create_list_view": {"name": "CreateListView", "request": "CreateListViewRequestType", "result": "ManagedObjectReference", "target": "ListView", "since": "2.5", "vmodl_name": "createListView", "privilege": "System.View", "parameters": (
                ("obj", "obj", "ManagedObjectReference[]?", "2.5", False, "ManagedObject"),
            )},
            "create_list_view_from_view": {"name": "CreateListViewFromView", "request": "CreateListViewFromViewRequestType", "result": "ManagedObjectReference", "target": "ListView", "since": "2.5", "vmodl_name": "createListViewFromView", "privilege": "System.View", "parameters": (
                ("view", "view", "ManagedObjectReference", "2.5", False, "View"),
            )},
            "get_view_list": {"name": "viewList", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "View", "since": "2.5", "privilege": "System.View"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
