# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddKeyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_plain import CryptoKeyPlain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddKeyRequestType(vmodl.Request):
    """Request type ``AddKeyRequestType``."""

    key: CryptoKeyPlain = attrs.field(
        metadata={"wire": "key", "type": "CryptoKeyPlain", "since": "6.5", "secret": False},
    )
    """Wire name ``key``. Since 6.5."""
