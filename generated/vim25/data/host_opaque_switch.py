# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostOpaqueSwitch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dynamic_property import DynamicProperty
    from vim25.data.host_feature_capability import HostFeatureCapability
    from vim25.data.host_opaque_switch_physical_nic_zone import HostOpaqueSwitchPhysicalNicZone
    from vim25.data.host_virtual_nic import HostVirtualNic
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostOpaqueSwitch(vmodl.DataObject):
    """Data object type ``HostOpaqueSwitch`` (vmodl ``vim.host.OpaqueSwitch``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueSwitch/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``name``. Since 5.5."""

    pnic: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``pnic``. Since 5.5."""

    pnic_zone: list[HostOpaqueSwitchPhysicalNicZone] | None = attrs.field(
        default=None,
        metadata={"wire": "pnicZone", "type": "HostOpaqueSwitchPhysicalNicZone[]", "since": "6.0", "secret": False},
    )
    """Wire name ``pnicZone``. Since 6.0."""

    status: str | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``status``. Since 6.0."""

    vtep: list[HostVirtualNic] | None = attrs.field(
        default=None,
        metadata={"wire": "vtep", "type": "HostVirtualNic[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vtep``. Since 6.0."""

    extra_config: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "extraConfig", "type": "OptionValue[]", "since": "6.5", "secret": False},
    )
    """Wire name ``extraConfig``. Since 6.5."""

    feature_capability: list[HostFeatureCapability] | None = attrs.field(
        default=None,
        metadata={"wire": "featureCapability", "type": "HostFeatureCapability[]", "since": "6.7", "secret": False},
    )
    """Wire name ``featureCapability``. Since 6.7."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "5.5", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 5.5."""
