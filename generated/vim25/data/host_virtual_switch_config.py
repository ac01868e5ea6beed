# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualSwitchConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_switch_spec import HostVirtualSwitchSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualSwitchConfig(vmodl.DataObject):
    """Data object type ``HostVirtualSwitchConfig`` (vmodl ``vim.host.VirtualSwitch.Config``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualSwitchConfig/
    """

    change_operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeOperation", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``changeOperation``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    spec: HostVirtualSwitchSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostVirtualSwitchSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
