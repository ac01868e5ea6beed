# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnableToExportDisk."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_hardware_export import OvfHardwareExport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnableToExportDisk(OvfHardwareExport):
    """Fault type ``OvfUnableToExportDisk`` (vmodl ``vim.fault.OvfUnableToExportDisk``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnableToExportDisk/
    """

    disk_name: str = attrs.field(
        metadata={"wire": "diskName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``diskName``. Since 4.0."""
