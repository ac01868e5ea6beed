# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KeyProviderId."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KeyProviderId(vmodl.DataObject):
    """Data object type ``KeyProviderId`` (vmodl ``vim.encryption.KeyProviderId``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KeyProviderId/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``id``. Since 6.5."""
