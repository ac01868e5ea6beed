# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationGuiRunOnce."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationGuiRunOnce(vmodl.DataObject):
    """Data object type ``CustomizationGuiRunOnce`` (vmodl ``vim.vm.customization.GuiRunOnce``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGuiRunOnce/
    """

    command_list: list[str] = attrs.field(
        metadata={"wire": "commandList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``commandList``. Since 2.0."""
