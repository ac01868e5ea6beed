# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type Relation."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Relation(vmodl.DataObject):
    """Data object type ``Relation`` (vmodl ``vim.host.SoftwarePackage.Relation``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/Relation/
    """

    constraint: str | None = attrs.field(
        default=None,
        metadata={"wire": "constraint", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``constraint``. Since 6.5."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``version``. Since 6.5."""
