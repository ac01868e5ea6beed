# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UsbScanCodeSpecModifierType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UsbScanCodeSpecModifierType(vmodl.DataObject):
    """Data object type ``UsbScanCodeSpecModifierType`` (vmodl
    ``vim.vm.UsbScanCodeSpec.ModifierType``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UsbScanCodeSpecModifierType/
    """

    left_control: bool | None = attrs.field(
        default=None,
        metadata={"wire": "leftControl", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``leftControl``. Since 6.5."""

    left_shift: bool | None = attrs.field(
        default=None,
        metadata={"wire": "leftShift", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``leftShift``. Since 6.5."""

    left_alt: bool | None = attrs.field(
        default=None,
        metadata={"wire": "leftAlt", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``leftAlt``. Since 6.5."""

    left_gui: bool | None = attrs.field(
        default=None,
        metadata={"wire": "leftGui", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``leftGui``. Since 6.5."""

    right_control: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rightControl", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``rightControl``. Since 6.5."""

    right_shift: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rightShift", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``rightShift``. Since 6.5."""

    right_alt: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rightAlt", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``rightAlt``. Since 6.5."""

    right_gui: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rightGui", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``rightGui``. Since 6.5."""
