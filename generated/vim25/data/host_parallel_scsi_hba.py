# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostParallelScsiHba."""

from __future__ import annotations

import attrs

from vim25.data.host_host_bus_adapter import HostHostBusAdapter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostParallelScsiHba(HostHostBusAdapter):
    """Data object type ``HostParallelScsiHba`` (vmodl ``vim.host.ParallelScsiHba``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostParallelScsiHba/
    """
