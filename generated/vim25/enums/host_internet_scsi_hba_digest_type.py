# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostInternetScsiHbaDigestType."""

from __future__ import annotations

import vmodl


class HostInternetScsiHbaDigestType(vmodl.OpenEnum):
    """Enumerated type ``HostInternetScsiHbaDigestType`` (vmodl
    ``vim.host.InternetScsiHba.DigestType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDigestType_enum/
    """

    DIGEST_PROHIBITED = "digestProhibited"
    DIGEST_DISCOURAGED = "digestDiscouraged"
    DIGEST_PREFERRED = "digestPreferred"
    DIGEST_REQUIRED = "digestRequired"
