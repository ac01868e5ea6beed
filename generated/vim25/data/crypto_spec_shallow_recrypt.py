# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoSpecShallowRecrypt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.crypto_spec import CryptoSpec

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoSpecShallowRecrypt(CryptoSpec):
    """Data object type ``CryptoSpecShallowRecrypt`` (vmodl
    ``vim.encryption.CryptoSpecShallowRecrypt``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoSpecShallowRecrypt/
    """

    new_key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "newKeyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``newKeyId``. Since 6.5."""
