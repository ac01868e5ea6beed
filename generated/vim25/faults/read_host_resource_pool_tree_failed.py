# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ReadHostResourcePoolTreeFailed."""

from __future__ import annotations

import attrs

from vim25.faults.host_connect_fault import HostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReadHostResourcePoolTreeFailed(HostConnectFault):
    """Fault type ``ReadHostResourcePoolTreeFailed`` (vmodl
    ``vim.fault.ReadHostResourcePoolTreeFailed``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReadHostResourcePoolTreeFailed/
    """
