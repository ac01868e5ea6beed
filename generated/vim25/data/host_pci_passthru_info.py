# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPciPassthruInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPciPassthruInfo(vmodl.DataObject):
    """Data object type ``HostPciPassthruInfo`` (vmodl ``vim.host.PciPassthruInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPciPassthruInfo/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    dependent_device: str = attrs.field(
        metadata={"wire": "dependentDevice", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dependentDevice``. Since 4.0."""

    passthru_enabled: bool = attrs.field(
        metadata={"wire": "passthruEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``passthruEnabled``. Since 4.0."""

    passthru_capable: bool = attrs.field(
        metadata={"wire": "passthruCapable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``passthruCapable``. Since 4.0."""

    passthru_active: bool = attrs.field(
        metadata={"wire": "passthruActive", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``passthruActive``. Since 4.0."""

    hardware_label: str | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareLabel", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``hardwareLabel``. Since 7.0.2.0."""
