# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigOptionDescriptor."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigOptionDescriptor(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigOptionDescriptor`` (vmodl
    ``vim.vm.ConfigOptionDescriptor``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigOptionDescriptor/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    create_supported: bool = attrs.field(
        metadata={"wire": "createSupported", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``createSupported``. Since 2.5u2server."""

    default_config_option: bool = attrs.field(
        metadata={"wire": "defaultConfigOption", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``defaultConfigOption``. Since 2.5u2server."""

    run_supported: bool = attrs.field(
        metadata={"wire": "runSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``runSupported``. Since 5.1."""

    upgrade_supported: bool = attrs.field(
        metadata={"wire": "upgradeSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``upgradeSupported``. Since 5.1."""
