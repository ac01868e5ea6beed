# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NetIpStackInfoEntryType."""

from __future__ import annotations

import vmodl


class NetIpStackInfoEntryType(vmodl.OpenEnum):
    """Enumerated type ``NetIpStackInfoEntryType`` (vmodl ``vim.net.IpStackInfo.EntryType``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoEntryType_enum/
    """

    OTHER = "other"
    INVALID = "invalid"
    DYNAMIC = "dynamic"
    MANUAL = "manual"
