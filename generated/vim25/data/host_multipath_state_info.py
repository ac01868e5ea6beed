# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathStateInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_multipath_state_info_path import HostMultipathStateInfoPath


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathStateInfo(vmodl.DataObject):
    """Data object type ``HostMultipathStateInfo`` (vmodl ``vim.host.MultipathStateInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathStateInfo/
    """

    path: list[HostMultipathStateInfoPath] | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "HostMultipathStateInfoPath[]", "since": "4.0", "secret": False},
    )
    """Wire name ``path``. Since 4.0."""
