# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EVCAdmissionFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_supported_host_in_cluster import NotSupportedHostInCluster

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCAdmissionFailed(NotSupportedHostInCluster):
    """Fault type ``EVCAdmissionFailed`` (vmodl ``vim.fault.EVCAdmissionFailed``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCAdmissionFailed/
    """

    faults: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "faults", "type": "MethodFault[]", "since": "5.1", "secret": False},
    )
    """Wire name ``faults``. Since 5.1."""
