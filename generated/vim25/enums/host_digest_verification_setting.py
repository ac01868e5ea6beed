# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDigestVerificationSetting."""

from __future__ import annotations

import vmodl


class HostDigestVerificationSetting(vmodl.OpenEnum):
    """Enumerated type ``HostDigestVerificationSetting`` (vmodl
    ``vim.host.DigestVerificationSetting``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDigestVerificationSetting_enum/
    """

    DIGEST_DISABLED = "digestDisabled"
    HEADER_ONLY = "headerOnly"
    DATA_ONLY = "dataOnly"
    HEADER_AND_DATA = "headerAndData"
