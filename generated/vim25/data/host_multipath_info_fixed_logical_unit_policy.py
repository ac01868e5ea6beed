# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathInfoFixedLogicalUnitPolicy."""

from __future__ import annotations

import attrs

from vim25.data.host_multipath_info_logical_unit_policy import HostMultipathInfoLogicalUnitPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathInfoFixedLogicalUnitPolicy(HostMultipathInfoLogicalUnitPolicy):
    """Data object type ``HostMultipathInfoFixedLogicalUnitPolicy`` (vmodl
    ``vim.host.MultipathInfo.FixedLogicalUnitPolicy``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoFixedLogicalUnitPolicy/
    """

    prefer: str = attrs.field(
        metadata={"wire": "prefer", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``prefer``. Since 2.0."""
