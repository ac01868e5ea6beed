# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UsbScanCodeSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.usb_scan_code_spec_key_event import UsbScanCodeSpecKeyEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UsbScanCodeSpec(vmodl.DataObject):
    """Data object type ``UsbScanCodeSpec`` (vmodl ``vim.vm.UsbScanCodeSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UsbScanCodeSpec/
    """

    key_events: list[UsbScanCodeSpecKeyEvent] = attrs.field(
        metadata={"wire": "keyEvents", "type": "UsbScanCodeSpecKeyEvent[]", "since": "6.5", "secret": False},
    )
    """Wire name ``keyEvents``. Since 6.5."""
