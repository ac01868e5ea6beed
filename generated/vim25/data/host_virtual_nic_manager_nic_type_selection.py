# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNicManagerNicTypeSelection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_connection import HostVirtualNicConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNicManagerNicTypeSelection(vmodl.DataObject):
    """Data object type ``HostVirtualNicManagerNicTypeSelection`` (vmodl
    ``vim.host.VirtualNicManager.NicTypeSelection``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicManagerNicTypeSelection/
    """

    vnic: HostVirtualNicConnection = attrs.field(
        metadata={"wire": "vnic", "type": "HostVirtualNicConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``vnic``. Since 4.0."""

    nic_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "nicType", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``nicType``. Since 4.0."""
