# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FaultToleranceCpuIncompatible."""

from __future__ import annotations

import attrs

from vim25.faults.cpu_incompatible import CpuIncompatible


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceCpuIncompatible(CpuIncompatible):
    """Fault type ``FaultToleranceCpuIncompatible`` (vmodl
    ``vim.fault.FaultToleranceCpuIncompatible``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceCpuIncompatible/
    """

    model: bool = attrs.field(
        metadata={"wire": "model", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``model``. Since 4.0."""

    family: bool = attrs.field(
        metadata={"wire": "family", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``family``. Since 4.0."""

    stepping: bool = attrs.field(
        metadata={"wire": "stepping", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``stepping``. Since 4.0."""
