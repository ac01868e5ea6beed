# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoKeyResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoKeyResult(vmodl.DataObject):
    """Data object type ``CryptoKeyResult`` (vmodl ``vim.encryption.CryptoKeyResult``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyResult/
    """

    key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""

    success: bool = attrs.field(
        metadata={"wire": "success", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``success``. Since 6.5."""

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``reason``. Since 6.5."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``fault``. Since 7.0.1.0."""
