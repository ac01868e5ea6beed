# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerHostKeyStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerHostKeyStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerHostKeyStatus`` (vmodl
    ``vim.encryption.CryptoManagerHost.KeyStatus``).

    Since 8.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerHostKeyStatus/
    """

    key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``keyId``. Since 8.0.1.0."""

    present: bool = attrs.field(
        metadata={"wire": "present", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``present``. Since 8.0.1.0."""

    management_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementType", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``managementType``. Since 8.0.1.0."""
