# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ProductComponentInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProductComponentInfo(vmodl.DataObject):
    """Data object type ``ProductComponentInfo`` (vmodl ``vim.ServiceInstance.ProductComponentInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ProductComponentInfo/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``id``. Since 2.5."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``version``. Since 2.5."""

    release: int = attrs.field(
        metadata={"wire": "release", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``release``. Since 2.5."""
