# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipClusterStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_manager_kmip_certificate_info import CryptoManagerKmipCertificateInfo
    from vim25.data.crypto_manager_kmip_server_status import CryptoManagerKmipServerStatus
    from vim25.data.key_provider_id import KeyProviderId
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipClusterStatus(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipClusterStatus`` (vmodl
    ``vim.encryption.CryptoManagerKmip.ClusterStatus``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipClusterStatus/
    """

    cluster_id: KeyProviderId = attrs.field(
        metadata={"wire": "clusterId", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterId``. Since 6.5."""

    overall_status: ManagedEntityStatus | None = attrs.field(
        default=None,
        metadata={"wire": "overallStatus", "type": "ManagedEntityStatus", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``overallStatus``. Since 7.0.0.0."""

    management_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``managementType``. Since 7.0.0.0."""

    servers: list[CryptoManagerKmipServerStatus] = attrs.field(
        metadata={"wire": "servers", "type": "CryptoManagerKmipServerStatus[]", "since": "6.5", "secret": False},
    )
    """Wire name ``servers``. Since 6.5."""

    client_cert_info: CryptoManagerKmipCertificateInfo | None = attrs.field(
        default=None,
        metadata={"wire": "clientCertInfo", "type": "CryptoManagerKmipCertificateInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``clientCertInfo``. Since 6.5."""
