# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostInternetScsiHbaStaticTargetTargetDiscoveryMethod."""

from __future__ import annotations

import vmodl


class HostInternetScsiHbaStaticTargetTargetDiscoveryMethod(vmodl.OpenEnum):
    """Enumerated type ``HostInternetScsiHbaStaticTargetTargetDiscoveryMethod`` (vmodl
    ``vim.host.InternetScsiHba.StaticTarget.TargetDiscoveryMethod``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaStaticTargetTargetDiscoveryMethod_enum/
    """

    STATIC_METHOD = "staticMethod"
    SEND_TARGET_METHOD = "sendTargetMethod"
    SLP_METHOD = "slpMethod"
    ISNS_METHOD = "isnsMethod"
    UNKNOWN_METHOD = "unknownMethod"
