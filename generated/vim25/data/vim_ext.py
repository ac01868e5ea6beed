# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.ext``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ExtExtendedProductInfo": (
        "ExtExtendedProductInfo", None, "vim.ext.ExtendedProductInfo", "5.0", "",
        ("company_url", "companyUrl", "string?", "5.0"),
        ("product_url", "productUrl", "string?", "5.0"),
        ("management_url", "managementUrl", "string?", "5.0"),
        ("self_", "self", "ManagedObjectReference?", "5.0", False, "ManagedEntity"),
    ),
    "ExtManagedEntityInfo": (
        "ExtManagedEntityInfo", None, "vim.ext.ManagedEntityInfo", "5.0", "",
        ("type", "type", "string", "5.0"),
        ("small_icon_url", "smallIconUrl", "string?", "5.0"),
        ("icon_url", "iconUrl", "string?", "5.1"),
        ("description", "description", "string?", "5.0"),
    ),
    "ExtSolutionManagerInfo": (
        "ExtSolutionManagerInfo", None, "vim.ext.SolutionManagerInfo", "5.0", "",
        ("tab", "tab", "ExtSolutionManagerInfoTabInfo[]?", "5.0", False, None, "Deprecated since 5.1."),
        ("small_icon_url", "smallIconUrl", "string?", "5.0"),
    ),
    "ExtSolutionManagerInfoTabInfo": (
        "ExtSolutionManagerInfoTabInfo", None, "vim.ext.SolutionManagerInfo.TabInfo", "5.0", "", "Deprecated since 5.1.",
        ("label", "label", "string", "5.0"),
        ("url", "url", "string", "5.0"),
    ),
    "ManagedByInfo": (
        "ManagedByInfo", None, "vim.ext.ManagedByInfo", "5.0", "",
        ("extension_key", "extensionKey", "string", "5.0"),
        ("type", "type", "string", "5.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
