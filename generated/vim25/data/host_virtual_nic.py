# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_spec import HostVirtualNicSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNic(vmodl.DataObject):
    """Data object type ``HostVirtualNic`` (vmodl ``vim.host.VirtualNic``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNic/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    portgroup: str = attrs.field(
        metadata={"wire": "portgroup", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 2.0."""

    spec: HostVirtualNicSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostVirtualNicSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    port: str | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""
