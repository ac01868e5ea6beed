# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HostConfigFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.host_config_fault import HostConfigFault

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostConfigFailed(HostConfigFault):
    """Fault type ``HostConfigFailed`` (vmodl ``vim.fault.HostConfigFailed``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigFailed/
    """

    failure: list[MethodFault] = attrs.field(
        metadata={"wire": "failure", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``failure``. Since 4.0."""
