# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPciPassthruConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPciPassthruConfig(vmodl.DataObject):
    """Data object type ``HostPciPassthruConfig`` (vmodl ``vim.host.PciPassthruConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPciPassthruConfig/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    passthru_enabled: bool = attrs.field(
        metadata={"wire": "passthruEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``passthruEnabled``. Since 4.0."""

    apply_now: bool | None = attrs.field(
        default=None,
        metadata={"wire": "applyNow", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``applyNow``. Since 7.0.0.0."""

    hardware_label: str | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareLabel", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``hardwareLabel``. Since 7.0.2.0."""
