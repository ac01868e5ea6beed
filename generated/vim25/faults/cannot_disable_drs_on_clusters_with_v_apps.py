# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotDisableDrsOnClustersWithVApps."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotDisableDrsOnClustersWithVApps(RuntimeFault):
    """Fault type ``CannotDisableDrsOnClustersWithVApps`` (vmodl
    ``vim.fault.CannotDisableDrsOnClustersWithVApps``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotDisableDrsOnClustersWithVApps/
    """
