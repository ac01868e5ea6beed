# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmfsMountFault."""

from __future__ import annotations

import attrs

from vim25.faults.host_config_fault import HostConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsMountFault(HostConfigFault):
    """Fault type ``VmfsMountFault`` (vmodl ``vim.fault.VmfsMountFault``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsMountFault/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uuid``. Since 4.0."""
