# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectSnapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID
    from vim25.data.vslm_v_clock_info import VslmVClockInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectSnapshot(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshot`` (vmodl ``vim.vslm.VStorageObjectSnapshot``).

    Since 8.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshot/
    """

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``id``. Since 8.0.2.0."""

    vclock: VslmVClockInfo = attrs.field(
        metadata={"wire": "vclock", "type": "vslmVClockInfo", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``vclock``. Since 8.0.2.0."""
