# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PutUsbScanCodesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.usb_scan_code_spec import UsbScanCodeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PutUsbScanCodesRequestType(vmodl.Request):
    """Request type ``PutUsbScanCodesRequestType``."""

    spec: UsbScanCodeSpec = attrs.field(
        metadata={"wire": "spec", "type": "UsbScanCodeSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``spec``. Since 6.5."""
