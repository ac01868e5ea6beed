# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAccountSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAccountSpec(vmodl.DataObject):
    """Data object type ``HostAccountSpec`` (vmodl
    ``vim.host.LocalAccountManager.AccountSpecification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccountSpec/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``password``. Since 2.0. Secret."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""
