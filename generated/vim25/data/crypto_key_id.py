# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoKeyId."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoKeyId(vmodl.DataObject):
    """Data object type ``CryptoKeyId`` (vmodl ``vim.encryption.CryptoKeyId``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoKeyId/
    """

    key_id: str = attrs.field(
        metadata={"wire": "keyId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""

    provider_id: KeyProviderId | None = attrs.field(
        default=None,
        metadata={"wire": "providerId", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``providerId``. Since 6.5."""
