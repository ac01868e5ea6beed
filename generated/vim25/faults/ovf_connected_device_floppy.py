# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConnectedDeviceFloppy."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_connected_device import OvfConnectedDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConnectedDeviceFloppy(OvfConnectedDevice):
    """Fault type ``OvfConnectedDeviceFloppy`` (vmodl ``vim.fault.OvfConnectedDeviceFloppy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConnectedDeviceFloppy/
    """

    filename: str = attrs.field(
        metadata={"wire": "filename", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``filename``. Since 4.0."""
