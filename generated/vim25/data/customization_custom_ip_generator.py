# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationCustomIpGenerator."""

from __future__ import annotations

import attrs

from vim25.data.customization_ip_generator import CustomizationIpGenerator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationCustomIpGenerator(CustomizationIpGenerator):
    """Data object type ``CustomizationCustomIpGenerator`` (vmodl
    ``vim.vm.customization.CustomIpGenerator``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomIpGenerator/
    """

    argument: str | None = attrs.field(
        default=None,
        metadata={"wire": "argument", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``argument``. Since 2.0."""
