# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostTrustAuthorityAttestationInfoAttestationStatus."""

from __future__ import annotations

import vmodl


class HostTrustAuthorityAttestationInfoAttestationStatus(vmodl.OpenEnum):
    """Enumerated type ``HostTrustAuthorityAttestationInfoAttestationStatus`` (vmodl
    ``vim.host.TrustAuthorityAttestationInfo.AttestationStatus``).

    Since 7.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTrustAuthorityAttestationInfoAttestationStatus_enum/
    """

    ATTESTED = "attested"
    NOT_ATTESTED = "notAttested"
    UNKNOWN = "unknown"
