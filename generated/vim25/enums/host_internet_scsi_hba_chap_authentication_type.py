# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostInternetScsiHbaChapAuthenticationType."""

from __future__ import annotations

import vmodl


class HostInternetScsiHbaChapAuthenticationType(vmodl.OpenEnum):
    """Enumerated type ``HostInternetScsiHbaChapAuthenticationType`` (vmodl
    ``vim.host.InternetScsiHba.ChapAuthenticationType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaChapAuthenticationType_enum/
    """

    CHAP_PROHIBITED = "chapProhibited"
    CHAP_DISCOURAGED = "chapDiscouraged"
    CHAP_PREFERRED = "chapPreferred"
    CHAP_REQUIRED = "chapRequired"
