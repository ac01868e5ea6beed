# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostOpaqueNetworkInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dynamic_property import DynamicProperty
    from vim25.data.opaque_network_capability import OpaqueNetworkCapability
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostOpaqueNetworkInfo(vmodl.DataObject):
    """Data object type ``HostOpaqueNetworkInfo`` (vmodl ``vim.host.OpaqueNetworkInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueNetworkInfo/
    """

    opaque_network_id: str = attrs.field(
        metadata={"wire": "opaqueNetworkId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkId``. Since 5.5."""

    opaque_network_name: str = attrs.field(
        metadata={"wire": "opaqueNetworkName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkName``. Since 5.5."""

    opaque_network_type: str = attrs.field(
        metadata={"wire": "opaqueNetworkType", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkType``. Since 5.5."""

    pnic_zone: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnicZone", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``pnicZone``. Since 6.0."""

    capability: OpaqueNetworkCapability | None = attrs.field(
        default=None,
        metadata={"wire": "capability", "type": "OpaqueNetworkCapability", "since": "6.5", "secret": False},
    )
    """Wire name ``capability``. Since 6.5."""

    extra_config: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "extraConfig", "type": "OptionValue[]", "since": "6.5", "secret": False},
    )
    """Wire name ``extraConfig``. Since 6.5."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "5.5", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 5.5."""
