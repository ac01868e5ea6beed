# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type Description."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Description(vmodl.DataObject):
    """Data object type ``Description`` (vmodl ``vim.Description``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/Description/
    """

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``label``. Since 2.0."""

    summary: str = attrs.field(
        metadata={"wire": "summary", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``summary``. Since 2.0."""
