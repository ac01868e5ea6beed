# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsFilterParameter."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsFilterParameter(vmodl.DataObject):
    """Data object type ``DvsFilterParameter`` (vmodl
    ``vim.dvs.DistributedVirtualPort.FilterParameter``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterParameter/
    """

    parameters: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "parameters", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``parameters``. Since 5.5."""
