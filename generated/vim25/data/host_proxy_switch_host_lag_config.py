# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProxySwitchHostLagConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProxySwitchHostLagConfig(vmodl.DataObject):
    """Data object type ``HostProxySwitchHostLagConfig`` (vmodl
    ``vim.host.HostProxySwitch.HostLagConfig``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchHostLagConfig/
    """

    lag_key: str = attrs.field(
        metadata={"wire": "lagKey", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``lagKey``. Since 5.5."""

    lag_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "lagName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``lagName``. Since 5.5."""

    uplink_port: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPort", "type": "KeyValue[]", "since": "5.5", "secret": False},
    )
    """Wire name ``uplinkPort``. Since 5.5."""
