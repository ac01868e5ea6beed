# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SwapPlacementOverrideNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_vm_config import InvalidVmConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SwapPlacementOverrideNotSupported(InvalidVmConfig):
    """Fault type ``SwapPlacementOverrideNotSupported`` (vmodl
    ``vim.fault.SwapPlacementOverrideNotSupported``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SwapPlacementOverrideNotSupported/
    """
