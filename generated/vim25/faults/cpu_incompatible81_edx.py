# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CpuIncompatible81EDX."""

from __future__ import annotations

import attrs

from vim25.faults.cpu_incompatible import CpuIncompatible


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CpuIncompatible81EDX(CpuIncompatible):
    """Fault type ``CpuIncompatible81EDX`` (vmodl ``vim.fault.CpuIncompatible81EDX``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible81EDX/
    """

    nx: bool = attrs.field(
        metadata={"wire": "nx", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``nx``. Since 2.5."""

    ffxsr: bool = attrs.field(
        metadata={"wire": "ffxsr", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``ffxsr``. Since 2.5."""

    rdtscp: bool = attrs.field(
        metadata={"wire": "rdtscp", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``rdtscp``. Since 2.5."""

    lm: bool = attrs.field(
        metadata={"wire": "lm", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``lm``. Since 2.5."""

    other: bool = attrs.field(
        metadata={"wire": "other", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``other``. Since 2.5."""

    other_only: bool = attrs.field(
        metadata={"wire": "otherOnly", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``otherOnly``. Since 2.5."""
