# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoSpecRegister."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.crypto_spec_no_op import CryptoSpecNoOp

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoSpecRegister(CryptoSpecNoOp):
    """Data object type ``CryptoSpecRegister`` (vmodl ``vim.encryption.CryptoSpecRegister``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecRegister/
    """

    crypto_key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "cryptoKeyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``cryptoKeyId``. Since 6.5."""
