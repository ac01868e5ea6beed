# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PasswordField."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PasswordField(vmodl.DataObject):
    """Data object type ``PasswordField`` (vmodl ``vim.PasswordField``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PasswordField/
    """

    value: str = attrs.field(
        repr=False,
        metadata={"wire": "value", "type": "string", "since": "4.0", "secret": True},
    )
    """Wire name ``value``. Since 4.0. Secret."""
