# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfDiskMappingNotFound."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_system_fault import OvfSystemFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfDiskMappingNotFound(OvfSystemFault):
    """Fault type ``OvfDiskMappingNotFound`` (vmodl ``vim.fault.OvfDiskMappingNotFound``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDiskMappingNotFound/
    """

    disk_name: str = attrs.field(
        metadata={"wire": "diskName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``diskName``. Since 4.0."""

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmName``. Since 4.0."""
