# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipServerCertInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_manager_kmip_certificate_info import CryptoManagerKmipCertificateInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipServerCertInfo(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipServerCertInfo`` (vmodl
    ``vim.encryption.CryptoManagerKmip.ServerCertInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipServerCertInfo/
    """

    certificate: str = attrs.field(
        metadata={"wire": "certificate", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``certificate``. Since 6.5."""

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
