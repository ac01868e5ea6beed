# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NetBIOSConfigInfoMode."""

from __future__ import annotations

import vmodl


class NetBIOSConfigInfoMode(vmodl.OpenEnum):
    """Enumerated type ``NetBIOSConfigInfoMode`` (vmodl ``vim.net.NetBIOSConfigInfo.Mode``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetBIOSConfigInfoMode_enum/
    """

    UNKNOWN = "unknown"
    ENABLED = "enabled"
    DISABLED = "disabled"
    ENABLED_VIA_DHCP = "enabledViaDHCP"
