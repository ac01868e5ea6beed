# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationAdapterMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings import CustomizationIPSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationAdapterMapping(vmodl.DataObject):
    """Data object type ``CustomizationAdapterMapping`` (vmodl
    ``vim.vm.customization.AdapterMapping``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationAdapterMapping/
    """

    mac_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "macAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``macAddress``. Since 2.0."""

    adapter: CustomizationIPSettings = attrs.field(
        metadata={"wire": "adapter", "type": "CustomizationIPSettings", "since": "2.0", "secret": False},
    )
    """Wire name ``adapter``. Since 2.0."""
