# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtExtendedProductInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtExtendedProductInfo(vmodl.DataObject):
    """Data object type ``ExtExtendedProductInfo`` (vmodl ``vim.ext.ExtendedProductInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtExtendedProductInfo/
    """

    company_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "companyUrl", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``companyUrl``. Since 5.0."""

    product_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "productUrl", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``productUrl``. Since 5.0."""

    management_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementUrl", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``managementUrl``. Since 5.0."""

    self_: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "self", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``self``. Since 5.0. Refers to a ManagedEntity."""
