# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ConnectedIso."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.ovf_export import OvfExport

if TYPE_CHECKING:
    from vim25.data.virtual_cdrom import VirtualCdrom


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConnectedIso(OvfExport):
    """Fault type ``ConnectedIso`` (vmodl ``vim.fault.ConnectedIso``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ConnectedIso/
    """

    cdrom: VirtualCdrom = attrs.field(
        metadata={"wire": "cdrom", "type": "VirtualCdrom", "since": "4.0", "secret": False},
    )
    """Wire name ``cdrom``. Since 4.0."""

    filename: str = attrs.field(
        metadata={"wire": "filename", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``filename``. Since 4.0."""
