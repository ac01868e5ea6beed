# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoKeyPlain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoKeyPlain(vmodl.DataObject):
    """Data object type ``CryptoKeyPlain`` (vmodl ``vim.encryption.CryptoKeyPlain``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyPlain/
    """

    key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""

    algorithm: str = attrs.field(
        metadata={"wire": "algorithm", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``algorithm``. Since 6.5."""

    key_data: str = attrs.field(
        repr=False,
        metadata={"wire": "keyData", "type": "string", "since": "6.5", "secret": True},
    )
    """Wire name ``keyData``. Since 6.5. Secret."""
