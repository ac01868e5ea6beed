# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmEventDetails."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmEventDetails(vmodl.DataObject):
    """Data object type ``HostTpmEventDetails`` (vmodl ``vim.host.TpmEventDetails``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmEventDetails/
    """

    data_hash: bytes = attrs.field(
        metadata={"wire": "dataHash", "type": "byte[]", "since": "5.1", "secret": False},
    )
    """Wire name ``dataHash``. Since 5.1."""

    data_hash_method: str | None = attrs.field(
        default=None,
        metadata={"wire": "dataHashMethod", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``dataHashMethod``. Since 6.7."""
