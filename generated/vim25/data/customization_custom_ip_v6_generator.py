# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationCustomIpV6Generator."""

from __future__ import annotations

import attrs

from vim25.data.customization_ip_v6_generator import CustomizationIpV6Generator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationCustomIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationCustomIpV6Generator`` (vmodl
    ``vim.vm.customization.CustomIpV6Generator``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomIpV6Generator/
    """

    argument: str | None = attrs.field(
        default=None,
        metadata={"wire": "argument", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``argument``. Since 4.0."""
