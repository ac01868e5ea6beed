# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type WitnessNodeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings import CustomizationIPSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WitnessNodeInfo(vmodl.DataObject):
    """Data object type ``WitnessNodeInfo`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/WitnessNodeInfo/
    """

    ip_settings: CustomizationIPSettings = attrs.field(
        metadata={"wire": "ipSettings", "type": "CustomizationIPSettings", "since": "6.5", "secret": False},
    )
    """Wire name ``ipSettings``. Since 6.5."""

    bios_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "biosUuid", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``biosUuid``. Since 6.5."""
