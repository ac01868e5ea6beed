# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationFixedIpV6."""

from __future__ import annotations

import attrs

from vim25.data.customization_ip_v6_generator import CustomizationIpV6Generator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationFixedIpV6(CustomizationIpV6Generator):
    """Data object type ``CustomizationFixedIpV6`` (vmodl ``vim.vm.customization.FixedIpV6``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedIpV6/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.0."""

    subnet_mask: int = attrs.field(
        metadata={"wire": "subnetMask", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``subnetMask``. Since 4.0."""
