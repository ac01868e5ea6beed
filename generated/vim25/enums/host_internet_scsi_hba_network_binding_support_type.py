# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostInternetScsiHbaNetworkBindingSupportType."""

from __future__ import annotations

import vmodl


class HostInternetScsiHbaNetworkBindingSupportType(vmodl.OpenEnum):
    """Enumerated type ``HostInternetScsiHbaNetworkBindingSupportType`` (vmodl
    ``vim.host.InternetScsiHba.NetworkBindingSupportType``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaNetworkBindingSupportType_enum/
    """

    NOTSUPPORTED = "notsupported"
    OPTIONAL = "optional"
    REQUIRED = "required"
