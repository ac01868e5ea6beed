# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_multipath_info_logical_unit import HostMultipathInfoLogicalUnit


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathInfo(vmodl.DataObject):
    """Data object type ``HostMultipathInfo`` (vmodl ``vim.host.MultipathInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfo/
    """

    lun: list[HostMultipathInfoLogicalUnit] | None = attrs.field(
        default=None,
        metadata={"wire": "lun", "type": "HostMultipathInfoLogicalUnit[]", "since": "2.0", "secret": False},
    )
    """Wire name ``lun``. Since 2.0."""
