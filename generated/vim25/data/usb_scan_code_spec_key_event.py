# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UsbScanCodeSpecKeyEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.usb_scan_code_spec_modifier_type import UsbScanCodeSpecModifierType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UsbScanCodeSpecKeyEvent(vmodl.DataObject):
    """Data object type ``UsbScanCodeSpecKeyEvent`` (vmodl ``vim.vm.UsbScanCodeSpec.KeyEvent``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UsbScanCodeSpecKeyEvent/
    """

    usb_hid_code: int = attrs.field(
        metadata={"wire": "usbHidCode", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``usbHidCode``. Since 6.5."""

    modifiers: UsbScanCodeSpecModifierType | None = attrs.field(
        default=None,
        metadata={"wire": "modifiers", "type": "UsbScanCodeSpecModifierType", "since": "6.5", "secret": False},
    )
    """Wire name ``modifiers``. Since 6.5."""
