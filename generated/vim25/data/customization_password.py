# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationPassword."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationPassword(vmodl.DataObject):
    """Data object type ``CustomizationPassword`` (vmodl ``vim.vm.customization.Password``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPassword/
    """

    value: str = attrs.field(
        repr=False,
        metadata={"wire": "value", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``value``. Since 2.0. Secret."""

    plain_text: bool = attrs.field(
        metadata={"wire": "plainText", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``plainText``. Since 2.0."""
