# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotEnableVmcpForCluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotEnableVmcpForCluster(VimFault):
    """Fault type ``CannotEnableVmcpForCluster`` (vmodl ``vim.fault.CannotEnableVmcpForCluster``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotEnableVmcpForCluster/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``host``. Since 6.0. Refers to a HostSystem."""

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``reason``. Since 6.0."""
