# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedDiskProvisioning."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_import import OvfImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedDiskProvisioning(OvfImport):
    """Fault type ``OvfUnsupportedDiskProvisioning`` (vmodl
    ``vim.fault.OvfUnsupportedDiskProvisioning``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDiskProvisioning/
    """

    disk_provisioning: str = attrs.field(
        metadata={"wire": "diskProvisioning", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``diskProvisioning``. Since 4.1."""

    supported_disk_provisioning: str = attrs.field(
        metadata={"wire": "supportedDiskProvisioning", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``supportedDiskProvisioning``. Since 4.1."""
