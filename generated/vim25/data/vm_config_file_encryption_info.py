# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigFileEncryptionInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigFileEncryptionInfo(vmodl.DataObject):
    """Data object type ``VmConfigFileEncryptionInfo`` (vmodl
    ``vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigFileEncryptionInfo/
    """

    key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""
