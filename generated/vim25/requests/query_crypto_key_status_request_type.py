# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryCryptoKeyStatusRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryCryptoKeyStatusRequestType(vmodl.Request):
    """Request type ``QueryCryptoKeyStatusRequestType``."""

    key_ids: list[CryptoKeyId] | None = attrs.field(
        default=None,
        metadata={"wire": "keyIds", "type": "CryptoKeyId[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``keyIds``. Since 6.7.2."""

    check_key_bit_map: int = attrs.field(
        metadata={"wire": "checkKeyBitMap", "type": "int", "since": "6.7.2", "secret": False},
    )
    """Wire name ``checkKeyBitMap``. Since 6.7.2."""
