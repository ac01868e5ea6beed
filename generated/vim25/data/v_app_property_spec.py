# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppPropertySpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.v_app_property_info import VAppPropertyInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppPropertySpec(ArrayUpdateSpec):
    """Data object type ``VAppPropertySpec`` (vmodl ``vim.vApp.PropertySpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppPropertySpec/
    """

    info: VAppPropertyInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "VAppPropertyInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``info``. Since 4.0."""
