# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationSpecItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_spec import CustomizationSpec
    from vim25.data.customization_spec_info import CustomizationSpecInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSpecItem(vmodl.DataObject):
    """Data object type ``CustomizationSpecItem`` (vmodl ``vim.CustomizationSpecItem``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpecItem/
    """

    info: CustomizationSpecInfo = attrs.field(
        metadata={"wire": "info", "type": "CustomizationSpecInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``info``. Since 2.0."""

    spec: CustomizationSpec = attrs.field(
        metadata={"wire": "spec", "type": "CustomizationSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
