# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.ext``."""

import attrs
import vmodl

@attrs.define(kw_only=True, eq=False)
class ExtExtendedProductInfo(vmodl.DataObject):
    """Data object type ``ExtExtendedProductInfo`` (vmodl ``vim.ext.ExtendedProductInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtExtendedProductInfo/
    """
    company_url: str | None = None
    product_url: str | None = None
    management_url: str | None = None
    self_: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class ExtManagedEntityInfo(vmodl.DataObject):
    """Data object type ``ExtManagedEntityInfo`` (vmodl ``vim.ext.ManagedEntityInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtManagedEntityInfo/
    """
    type: str
    small_icon_url: str | None = None
    icon_url: str | None = None
    """Since 5.1."""
    description: str | None = None

@attrs.define(kw_only=True, eq=False)
class ExtSolutionManagerInfo(vmodl.DataObject):
    """Data object type ``ExtSolutionManagerInfo`` (vmodl ``vim.ext.SolutionManagerInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtSolutionManagerInfo/
    """
    tab: list[ExtSolutionManagerInfoTabInfo] | None = None
    small_icon_url: str | None = None

@attrs.define(kw_only=True, eq=False)
class ExtSolutionManagerInfoTabInfo(vmodl.DataObject):
    """Data object type ``ExtSolutionManagerInfoTabInfo`` (vmodl
    ``vim.ext.SolutionManagerInfo.TabInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtSolutionManagerInfoTabInfo/
    """
    label: str
    url: str

@attrs.define(kw_only=True, eq=False)
class ManagedByInfo(vmodl.DataObject):
    """Data object type ``ManagedByInfo`` (vmodl ``vim.ext.ManagedByInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedByInfo/
    """
    extension_key: str
    type: str
