# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortgroupSelection."""

from __future__ import annotations

import attrs

from vim25.data.selection_set import SelectionSet


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortgroupSelection(SelectionSet):
    """Data object type ``DVPortgroupSelection`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroupSelection``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupSelection/
    """

    dvs_uuid: str = attrs.field(
        metadata={"wire": "dvsUuid", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``dvsUuid``. Since 5.0."""

    portgroup_key: list[str] = attrs.field(
        metadata={"wire": "portgroupKey", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 5.0."""
