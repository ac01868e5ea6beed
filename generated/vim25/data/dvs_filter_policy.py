# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsFilterPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.dvs_filter_config import DvsFilterConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsFilterPolicy(InheritablePolicy):
    """Data object type ``DvsFilterPolicy`` (vmodl ``vim.dvs.DistributedVirtualPort.FilterPolicy``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterPolicy/
    """

    filter_config: list[DvsFilterConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "filterConfig", "type": "DvsFilterConfig[]", "since": "5.5", "secret": False},
    )
    """Wire name ``filterConfig``. Since 5.5."""
