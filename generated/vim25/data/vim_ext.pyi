# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.ext``."""

import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.managed.vim import ManagedEntity

def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...

@define(kw_only=True)
class ExtExtendedProductInfo(vmodl.DataObject):
    """``vim.ext.ExtendedProductInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtExtendedProductInfo/
    """
    company_url: str | None = None
    product_url: str | None = None
    management_url: str | None = None
    self_: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True)
class ExtManagedEntityInfo(vmodl.DataObject):
    """``vim.ext.ManagedEntityInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtManagedEntityInfo/
    """
    type: str
    small_icon_url: str | None = None
    icon_url: str | None = None
    """Since 5.1."""
    description: str | None = None

@define(kw_only=True)
class ExtSolutionManagerInfo(vmodl.DataObject):
    """``vim.ext.SolutionManagerInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtSolutionManagerInfo/
    """
    tab: list[ExtSolutionManagerInfoTabInfo] | None = None
    """Deprecated since 5.1."""
    small_icon_url: str | None = None

@deprecated("Deprecated since 5.1.")
@define(kw_only=True)
class ExtSolutionManagerInfoTabInfo(vmodl.DataObject):
    """``vim.ext.SolutionManagerInfo.TabInfo``. Since 5.0.

    Deprecated since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtSolutionManagerInfoTabInfo/
    """
    label: str
    url: str

@define(kw_only=True)
class ManagedByInfo(vmodl.DataObject):
    """``vim.ext.ManagedByInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedByInfo/
    """
    extension_key: str
    type: str
