# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NumVirtualCoresPerSocketNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NumVirtualCoresPerSocketNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``NumVirtualCoresPerSocketNotSupported`` (vmodl
    ``vim.fault.NumVirtualCoresPerSocketNotSupported``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCoresPerSocketNotSupported/
    """

    max_supported_cores_per_socket_dest: int = attrs.field(
        metadata={"wire": "maxSupportedCoresPerSocketDest", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``maxSupportedCoresPerSocketDest``. Since 5.0."""

    num_cores_per_socket_vm: int = attrs.field(
        metadata={"wire": "numCoresPerSocketVm", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``numCoresPerSocketVm``. Since 5.0."""
