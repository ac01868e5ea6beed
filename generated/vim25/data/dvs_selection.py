# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSSelection."""

from __future__ import annotations

import attrs

from vim25.data.selection_set import SelectionSet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSSelection(SelectionSet):
    """Data object type ``DVSSelection`` (vmodl ``vim.dvs.DistributedVirtualSwitchSelection``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSelection/
    """

    dvs_uuid: str = attrs.field(
        metadata={"wire": "dvsUuid", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``dvsUuid``. Since 5.0."""
