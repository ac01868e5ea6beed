# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFileAccess."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFileAccess(vmodl.DataObject):
    """Data object type ``HostFileAccess`` (vmodl ``vim.host.FileAccess``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileAccess/
    """

    who: str = attrs.field(
        metadata={"wire": "who", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``who``. Since 2.0."""

    what: str = attrs.field(
        metadata={"wire": "what", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``what``. Since 2.0."""
