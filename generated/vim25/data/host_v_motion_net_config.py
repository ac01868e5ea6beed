# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVMotionNetConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic import HostVirtualNic


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVMotionNetConfig(vmodl.DataObject):
    """Data object type ``HostVMotionNetConfig`` (vmodl ``vim.host.VMotionSystem.NetConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionNetConfig/
    """

    candidate_vnic: list[HostVirtualNic] | None = attrs.field(
        default=None,
        metadata={"wire": "candidateVnic", "type": "HostVirtualNic[]", "since": "2.0", "secret": False},
    )
    """Wire name ``candidateVnic``. Since 2.0."""

    selected_vnic: str | None = attrs.field(
        default=None,
        metadata={"wire": "selectedVnic", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``selectedVnic``. Since 2.0."""
