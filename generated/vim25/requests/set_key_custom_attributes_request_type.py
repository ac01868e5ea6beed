# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetKeyCustomAttributesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.crypto_manager_kmip_custom_attribute_spec import CryptoManagerKmipCustomAttributeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetKeyCustomAttributesRequestType(vmodl.Request):
    """Request type ``SetKeyCustomAttributesRequestType``."""

    key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``keyId``. Since 8.0.1.0."""

    spec: CryptoManagerKmipCustomAttributeSpec = attrs.field(
        metadata={"wire": "spec", "type": "CryptoManagerKmipCustomAttributeSpec", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``spec``. Since 8.0.1.0."""
