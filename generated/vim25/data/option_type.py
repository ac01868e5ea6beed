# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OptionType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OptionType(vmodl.DataObject):
    """Data object type ``OptionType`` (vmodl ``vim.option.OptionType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OptionType/
    """

    value_is_readonly: bool | None = attrs.field(
        default=None,
        metadata={"wire": "valueIsReadonly", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``valueIsReadonly``. Since 2.0."""
