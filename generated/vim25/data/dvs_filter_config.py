# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsFilterConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.dvs_filter_parameter import DvsFilterParameter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsFilterConfig(InheritablePolicy):
    """Data object type ``DvsFilterConfig`` (vmodl ``vim.dvs.DistributedVirtualPort.FilterConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterConfig/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    agent_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "agentName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``agentName``. Since 5.5."""

    slot_number: str | None = attrs.field(
        default=None,
        metadata={"wire": "slotNumber", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``slotNumber``. Since 5.5."""

    parameters: DvsFilterParameter | None = attrs.field(
        default=None,
        metadata={"wire": "parameters", "type": "DvsFilterParameter", "since": "5.5", "secret": False},
    )
    """Wire name ``parameters``. Since 5.5."""

    on_failure: str | None = attrs.field(
        default=None,
        metadata={"wire": "onFailure", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``onFailure``. Since 5.5."""
