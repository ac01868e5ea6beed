# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NumVirtualCpusExceedsLimit."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NumVirtualCpusExceedsLimit(InsufficientResourcesFault):
    """Fault type ``NumVirtualCpusExceedsLimit`` (vmodl ``vim.fault.NumVirtualCpusExceedsLimit``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusExceedsLimit/
    """

    max_supported_vcpus: int = attrs.field(
        metadata={"wire": "maxSupportedVcpus", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``maxSupportedVcpus``. Since 4.1."""
