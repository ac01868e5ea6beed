# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotReconfigureVsanWhenHaEnabled."""

from __future__ import annotations

import attrs

from vim25.faults.vsan_fault import VsanFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotReconfigureVsanWhenHaEnabled(VsanFault):
    """Fault type ``CannotReconfigureVsanWhenHaEnabled`` (vmodl
    ``vim.fault.CannotReconfigureVsanWhenHaEnabled``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotReconfigureVsanWhenHaEnabled/
    """
