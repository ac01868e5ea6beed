# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type IscsiFaultVnicHasMultipleUplinks."""

from __future__ import annotations

import attrs

from vim25.faults.iscsi_fault import IscsiFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IscsiFaultVnicHasMultipleUplinks(IscsiFault):
    """Fault type ``IscsiFaultVnicHasMultipleUplinks`` (vmodl
    ``vim.fault.IscsiFaultVnicHasMultipleUplinks``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiFaultVnicHasMultipleUplinks/
    """

    vnic_device: str = attrs.field(
        metadata={"wire": "vnicDevice", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vnicDevice``. Since 5.0."""
