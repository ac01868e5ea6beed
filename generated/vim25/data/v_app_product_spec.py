# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppProductSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.v_app_product_info import VAppProductInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppProductSpec(ArrayUpdateSpec):
    """Data object type ``VAppProductSpec`` (vmodl ``vim.vApp.ProductSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppProductSpec/
    """

    info: VAppProductInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "VAppProductInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``info``. Since 4.0."""
