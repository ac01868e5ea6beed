# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CpuIncompatible1ECX."""

from __future__ import annotations

import attrs

from vim25.faults.cpu_incompatible import CpuIncompatible


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CpuIncompatible1ECX(CpuIncompatible):
    """Fault type ``CpuIncompatible1ECX`` (vmodl ``vim.fault.CpuIncompatible1ECX``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CpuIncompatible1ECX/
    """

    sse3: bool = attrs.field(
        metadata={"wire": "sse3", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``sse3``. Since 2.5."""

    pclmulqdq: bool = attrs.field(
        metadata={"wire": "pclmulqdq", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``pclmulqdq``. Since 5.0."""

    ssse3: bool = attrs.field(
        metadata={"wire": "ssse3", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``ssse3``. Since 2.5."""

    sse41: bool = attrs.field(
        metadata={"wire": "sse41", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``sse41``. Since 2.5."""

    sse42: bool = attrs.field(
        metadata={"wire": "sse42", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``sse42``. Since 2.5."""

    aes: bool = attrs.field(
        metadata={"wire": "aes", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``aes``. Since 5.0."""

    other: bool = attrs.field(
        metadata={"wire": "other", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``other``. Since 2.5."""

    other_only: bool = attrs.field(
        metadata={"wire": "otherOnly", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``otherOnly``. Since 2.5."""
