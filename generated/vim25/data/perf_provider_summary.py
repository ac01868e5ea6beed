# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfProviderSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfProviderSummary(vmodl.DataObject):
    """Data object type ``PerfProviderSummary`` (vmodl ``vim.PerformanceManager.ProviderSummary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfProviderSummary/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedObject."""

    current_supported: bool = attrs.field(
        metadata={"wire": "currentSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``currentSupported``. Since 2.0."""

    summary_supported: bool = attrs.field(
        metadata={"wire": "summarySupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``summarySupported``. Since 2.0."""

    refresh_rate: int | None = attrs.field(
        default=None,
        metadata={"wire": "refreshRate", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``refreshRate``. Since 2.0."""
