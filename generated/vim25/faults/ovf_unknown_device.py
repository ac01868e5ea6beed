# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnknownDevice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.ovf_system_fault import OvfSystemFault

if TYPE_CHECKING:
    from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnknownDevice(OvfSystemFault):
    """Fault type ``OvfUnknownDevice`` (vmodl ``vim.fault.OvfUnknownDevice``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownDevice/
    """

    device: VirtualDevice | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "VirtualDevice", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmName``. Since 4.0."""
