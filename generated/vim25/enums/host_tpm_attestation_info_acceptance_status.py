# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostTpmAttestationInfoAcceptanceStatus."""

from __future__ import annotations

import vmodl


class HostTpmAttestationInfoAcceptanceStatus(vmodl.OpenEnum):
    """Enumerated type ``HostTpmAttestationInfoAcceptanceStatus`` (vmodl
    ``vim.host.TpmAttestationInfo.AcceptanceStatus``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmAttestationInfoAcceptanceStatus_enum/
    """

    NOT_ACCEPTED = "notAccepted"
    ACCEPTED = "accepted"
