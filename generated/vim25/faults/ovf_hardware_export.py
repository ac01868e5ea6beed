# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfHardwareExport."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.ovf_export import OvfExport

if TYPE_CHECKING:
    from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfHardwareExport(OvfExport):
    """Fault type ``OvfHardwareExport`` (vmodl ``vim.fault.OvfHardwareExport``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHardwareExport/
    """

    device: VirtualDevice | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "VirtualDevice", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""

    vm_path: str = attrs.field(
        metadata={"wire": "vmPath", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmPath``. Since 4.0."""
