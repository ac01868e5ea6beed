# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ManagedByInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ManagedByInfo(vmodl.DataObject):
    """Data object type ``ManagedByInfo`` (vmodl ``vim.ext.ManagedByInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedByInfo/
    """

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``type``. Since 5.0."""
