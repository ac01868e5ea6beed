# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineGuestMonitoringModeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineGuestMonitoringModeInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineGuestMonitoringModeInfo`` (vmodl
    ``vim.vm.GuestMonitoringModeInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestMonitoringModeInfo/
    """

    gmm_file: str | None = attrs.field(
        default=None,
        metadata={"wire": "gmmFile", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``gmmFile``. Since 7.0.0.0."""

    gmm_appliance: str | None = attrs.field(
        default=None,
        metadata={"wire": "gmmAppliance", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``gmmAppliance``. Since 7.0.0.0."""
