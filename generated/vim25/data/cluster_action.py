# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterAction."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterAction(vmodl.DataObject):
    """Data object type ``ClusterAction`` (vmodl ``vim.cluster.Action``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAction/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``type``. Since 2.5."""

    target: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "target", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``target``. Since 2.5. Refers to a ManagedObject."""
