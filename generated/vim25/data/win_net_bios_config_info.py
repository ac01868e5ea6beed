# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type WinNetBIOSConfigInfo."""

from __future__ import annotations

import attrs

from vim25.data.net_bios_config_info import NetBIOSConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WinNetBIOSConfigInfo(NetBIOSConfigInfo):
    """Data object type ``WinNetBIOSConfigInfo`` (vmodl ``vim.net.WinNetBIOSConfigInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/WinNetBIOSConfigInfo/
    """

    primary_wins: str = attrs.field(
        metadata={"wire": "primaryWINS", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``primaryWINS``. Since 4.1."""

    secondary_wins: str | None = attrs.field(
        default=None,
        metadata={"wire": "secondaryWINS", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``secondaryWINS``. Since 4.1."""
