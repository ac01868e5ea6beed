# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProxySwitchConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_proxy_switch_spec import HostProxySwitchSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProxySwitchConfig(vmodl.DataObject):
    """Data object type ``HostProxySwitchConfig`` (vmodl ``vim.host.HostProxySwitch.Config``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchConfig/
    """

    change_operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeOperation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeOperation``. Since 4.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uuid``. Since 4.0."""

    spec: HostProxySwitchSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostProxySwitchSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
