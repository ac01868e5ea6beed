# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSContactInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSContactInfo(vmodl.DataObject):
    """Data object type ``DVSContactInfo`` (vmodl ``vim.DistributedVirtualSwitch.ContactInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSContactInfo/
    """

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    contact: str | None = attrs.field(
        default=None,
        metadata={"wire": "contact", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``contact``. Since 4.0."""
