# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNasVolumeSecurityType."""

from __future__ import annotations

import vmodl


class HostNasVolumeSecurityType(vmodl.OpenEnum):
    """Enumerated type ``HostNasVolumeSecurityType`` (vmodl ``vim.host.NasVolume.SecurityType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeSecurityType_enum/
    """

    AUTH_SYS = "AUTH_SYS"
    SEC_KRB5 = "SEC_KRB5"
    SEC_KRB5_I = "SEC_KRB5I"
