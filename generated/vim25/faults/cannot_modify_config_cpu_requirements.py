# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotModifyConfigCpuRequirements."""

from __future__ import annotations

import attrs

from vim25.faults.migration_fault import MigrationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotModifyConfigCpuRequirements(MigrationFault):
    """Fault type ``CannotModifyConfigCpuRequirements`` (vmodl
    ``vim.fault.CannotModifyConfigCpuRequirements``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotModifyConfigCpuRequirements/
    """
