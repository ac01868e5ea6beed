# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NumericRange."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NumericRange(vmodl.DataObject):
    """Data object type ``NumericRange`` (vmodl ``vim.NumericRange``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NumericRange/
    """

    start: int = attrs.field(
        metadata={"wire": "start", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``start``. Since 4.0."""

    end: int = attrs.field(
        metadata={"wire": "end", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``end``. Since 4.0."""
