# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkConfigResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkConfigResult(vmodl.DataObject):
    """Data object type ``HostNetworkConfigResult`` (vmodl ``vim.host.NetworkConfig.Result``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkConfigResult/
    """

    vnic_device: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vnicDevice", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vnicDevice``. Since 2.0."""

    console_vnic_device: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "consoleVnicDevice", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``consoleVnicDevice``. Since 2.0."""
