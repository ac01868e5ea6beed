# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotAddHostWithFTVmToNonHACluster."""

from __future__ import annotations

import attrs

from vim25.faults.host_connect_fault import HostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotAddHostWithFTVmToNonHACluster(HostConnectFault):
    """Fault type ``CannotAddHostWithFTVmToNonHACluster`` (vmodl
    ``vim.fault.CannotAddHostWithFTVmToNonHACluster``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotAddHostWithFTVmToNonHACluster/
    """
