# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NetIpStackInfoPreference."""

from __future__ import annotations

import vmodl


class NetIpStackInfoPreference(vmodl.OpenEnum):
    """Enumerated type ``NetIpStackInfoPreference`` (vmodl ``vim.net.IpStackInfo.Preference``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoPreference_enum/
    """

    RESERVED = "reserved"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
