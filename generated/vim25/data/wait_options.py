# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type WaitOptions."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WaitOptions(vmodl.DataObject):
    """Data object type ``WaitOptions`` (vmodl ``vmodl.query.PropertyCollector.WaitOptions``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/WaitOptions/
    """

    max_wait_seconds: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxWaitSeconds", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``maxWaitSeconds``. Since 4.1."""

    max_object_updates: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxObjectUpdates", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``maxObjectUpdates``. Since 4.1."""
