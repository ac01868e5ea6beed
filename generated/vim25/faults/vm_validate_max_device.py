# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmValidateMaxDevice."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmValidateMaxDevice(VimFault):
    """Fault type ``VmValidateMaxDevice`` (vmodl ``vim.fault.VmValidateMaxDevice``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmValidateMaxDevice/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""

    max: int = attrs.field(
        metadata={"wire": "max", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``max``. Since 4.0."""

    count: int = attrs.field(
        metadata={"wire": "count", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``count``. Since 4.0."""
