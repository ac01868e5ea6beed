# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationUserData."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_name import CustomizationName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationUserData(vmodl.DataObject):
    """Data object type ``CustomizationUserData`` (vmodl ``vim.vm.customization.UserData``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUserData/
    """

    full_name: str = attrs.field(
        metadata={"wire": "fullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullName``. Since 2.0."""

    org_name: str = attrs.field(
        metadata={"wire": "orgName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``orgName``. Since 2.0."""

    computer_name: CustomizationName = attrs.field(
        metadata={"wire": "computerName", "type": "CustomizationName", "since": "2.0", "secret": False},
    )
    """Wire name ``computerName``. Since 2.0."""

    product_id: str = attrs.field(
        metadata={"wire": "productId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``productId``. Since 2.0."""
