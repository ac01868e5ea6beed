# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipCryptoKeyStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipCryptoKeyStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCryptoKeyStatus`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus``).

    Since 6.7.2.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCryptoKeyStatus/
    """

    key_id: CryptoKeyId = attrs.field(
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.7.2", "secret": False},
    )
    """Wire name ``keyId``. Since 6.7.2."""

    key_available: bool | None = attrs.field(
        default=None,
        metadata={"wire": "keyAvailable", "type": "boolean", "since": "6.7.2", "secret": False},
    )
    """Wire name ``keyAvailable``. Since 6.7.2."""

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "6.7.2", "secret": False},
    )
    """Wire name ``reason``. Since 6.7.2."""

    encrypted_vms: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "encryptedVMs", "type": "ManagedObjectReference[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``encryptedVMs``. Since 6.7.2. Refers to a VirtualMachine."""

    affected_hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "affectedHosts", "type": "ManagedObjectReference[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``affectedHosts``. Since 6.7.2. Refers to a HostSystem."""

    referenced_by_tags: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "referencedByTags", "type": "string[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``referencedByTags``. Since 6.7.2."""
