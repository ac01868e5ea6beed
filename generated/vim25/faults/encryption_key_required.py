# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EncryptionKeyRequired."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_state import InvalidState

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EncryptionKeyRequired(InvalidState):
    """Fault type ``EncryptionKeyRequired`` (vmodl ``vim.fault.EncryptionKeyRequired``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EncryptionKeyRequired/
    """

    required_key: list[CryptoKeyId] | None = attrs.field(
        default=None,
        metadata={"wire": "requiredKey", "type": "CryptoKeyId[]", "since": "6.7", "secret": False},
    )
    """Wire name ``requiredKey``. Since 6.7."""
