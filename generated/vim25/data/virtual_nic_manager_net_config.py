# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNicManagerNetConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic import HostVirtualNic


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNicManagerNetConfig(vmodl.DataObject):
    """Data object type ``VirtualNicManagerNetConfig`` (vmodl
    ``vim.host.VirtualNicManager.NetConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNicManagerNetConfig/
    """

    nic_type: str = attrs.field(
        metadata={"wire": "nicType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``nicType``. Since 4.0."""

    multi_select_allowed: bool = attrs.field(
        metadata={"wire": "multiSelectAllowed", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``multiSelectAllowed``. Since 4.0."""

    candidate_vnic: list[HostVirtualNic] | None = attrs.field(
        default=None,
        metadata={"wire": "candidateVnic", "type": "HostVirtualNic[]", "since": "4.0", "secret": False},
    )
    """Wire name ``candidateVnic``. Since 4.0."""

    selected_vnic: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "selectedVnic", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``selectedVnic``. Since 4.0."""
