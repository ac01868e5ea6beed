# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type GenerateKeyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_manager_kmip_custom_attribute_spec import CryptoManagerKmipCustomAttributeSpec
    from vim25.data.key_provider_id import KeyProviderId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GenerateKeyRequestType(vmodl.Request):
    """Request type ``GenerateKeyRequestType``."""

    key_provider: KeyProviderId | None = attrs.field(
        default=None,
        metadata={"wire": "keyProvider", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyProvider``. Since 6.5."""

    spec: CryptoManagerKmipCustomAttributeSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "CryptoManagerKmipCustomAttributeSpec", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``spec``. Since 8.0.1.0."""
