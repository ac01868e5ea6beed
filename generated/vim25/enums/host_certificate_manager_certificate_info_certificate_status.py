# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCertificateManagerCertificateInfoCertificateStatus."""

from __future__ import annotations

import vmodl


class HostCertificateManagerCertificateInfoCertificateStatus(vmodl.OpenEnum):
    """Enumerated type ``HostCertificateManagerCertificateInfoCertificateStatus`` (vmodl
    ``vim.host.CertificateManager.CertificateInfo.CertificateStatus``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateInfoCertificateStatus_enum/
    """

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    EXPIRING = "expiring"
    EXPIRING_SHORTLY = "expiringShortly"
    EXPIRATION_IMMINENT = "expirationImminent"
    GOOD = "good"
