# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppProductInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppProductInfo(vmodl.DataObject):
    """Data object type ``VAppProductInfo`` (vmodl ``vim.vApp.ProductInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppProductInfo/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    class_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "classId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``classId``. Since 4.0."""

    instance_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 4.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    vendor: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vendor``. Since 4.0."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""

    full_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "fullVersion", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``fullVersion``. Since 4.0."""

    vendor_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendorUrl", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorUrl``. Since 4.0."""

    product_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "productUrl", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``productUrl``. Since 4.0."""

    app_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "appUrl", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``appUrl``. Since 4.0."""
