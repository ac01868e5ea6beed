# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVvolNQN."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVvolNQN(vmodl.DataObject):
    """Data object type ``HostVvolNQN`` (vmodl ``vim.host.VvolNQN``).

    Since 8.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVvolNQN/
    """

    target_nqn: str = attrs.field(
        metadata={"wire": "targetNQN", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``targetNQN``. Since 8.0.2.0."""

    storage_array: str = attrs.field(
        metadata={"wire": "storageArray", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``storageArray``. Since 8.0.2.0."""

    online: bool = attrs.field(
        metadata={"wire": "online", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``online``. Since 8.0.2.0."""
