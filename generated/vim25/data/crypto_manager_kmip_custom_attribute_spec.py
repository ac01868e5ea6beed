# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipCustomAttributeSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipCustomAttributeSpec(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCustomAttributeSpec`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CustomAttributeSpec``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCustomAttributeSpec/
    """

    attributes: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "attributes", "type": "KeyValue[]", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``attributes``. Since 8.0.1.0."""
