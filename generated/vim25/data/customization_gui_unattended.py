# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationGuiUnattended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_password import CustomizationPassword


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationGuiUnattended(vmodl.DataObject):
    """Data object type ``CustomizationGuiUnattended`` (vmodl ``vim.vm.customization.GuiUnattended``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGuiUnattended/
    """

    password: CustomizationPassword | None = attrs.field(
        default=None,
        metadata={"wire": "password", "type": "CustomizationPassword", "since": "2.0", "secret": False},
    )
    """Wire name ``password``. Since 2.0."""

    time_zone: int = attrs.field(
        metadata={"wire": "timeZone", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``timeZone``. Since 2.0."""

    auto_logon: bool = attrs.field(
        metadata={"wire": "autoLogon", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``autoLogon``. Since 2.0."""

    auto_logon_count: int = attrs.field(
        metadata={"wire": "autoLogonCount", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``autoLogonCount``. Since 2.0."""
