# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathStateInfoPath."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathStateInfoPath(vmodl.DataObject):
    """Data object type ``HostMultipathStateInfoPath`` (vmodl ``vim.host.MultipathStateInfo.Path``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathStateInfoPath/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    path_state: str = attrs.field(
        metadata={"wire": "pathState", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``pathState``. Since 4.0."""
