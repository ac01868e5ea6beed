# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationSysprepText."""

from __future__ import annotations

import attrs

from vim25.data.customization_identity_settings import CustomizationIdentitySettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSysprepText(CustomizationIdentitySettings):
    """Data object type ``CustomizationSysprepText`` (vmodl ``vim.vm.customization.SysprepText``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepText/
    """

    value: str = attrs.field(
        repr=False,
        metadata={"wire": "value", "type": "string", "since": "2.0", "secret": True},
    )
    """Wire name ``value``. Since 2.0. Secret."""
