# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipServerStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_manager_kmip_certificate_info import CryptoManagerKmipCertificateInfo
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipServerStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipServerStatus`` (vmodl
    ``vim.encryption.CryptoManagerKmip.ServerStatus``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipServerStatus/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "status", "type": "ManagedEntityStatus", "since": "6.5", "secret": False},
    )
    """Wire name ``status``. Since 6.5."""

    connection_status: str = attrs.field(
        metadata={"wire": "connectionStatus", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``connectionStatus``. Since 6.5."""

    cert_info: CryptoManagerKmipCertificateInfo | None = attrs.field(
        default=None,
        metadata={"wire": "certInfo", "type": "CryptoManagerKmipCertificateInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``certInfo``. Since 6.5."""

    client_trust_server: bool | None = attrs.field(
        default=None,
        metadata={"wire": "clientTrustServer", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``clientTrustServer``. Since 6.5."""

    server_trust_client: bool | None = attrs.field(
        default=None,
        metadata={"wire": "serverTrustClient", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``serverTrustClient``. Since 6.5."""
