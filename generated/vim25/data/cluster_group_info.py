# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterGroupInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterGroupInfo(vmodl.DataObject):
    """Data object type ``ClusterGroupInfo`` (vmodl ``vim.cluster.GroupInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterGroupInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``name``. Since 4.1."""

    user_created: bool | None = attrs.field(
        default=None,
        metadata={"wire": "userCreated", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``userCreated``. Since 5.0."""

    unique_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "uniqueID", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``uniqueID``. Since 6.0."""
