# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationFixedIp."""

from __future__ import annotations

import attrs

from vim25.data.customization_ip_generator import CustomizationIpGenerator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationFixedIp(CustomizationIpGenerator):
    """Data object type ``CustomizationFixedIp`` (vmodl ``vim.vm.customization.FixedIp``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedIp/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.0."""
