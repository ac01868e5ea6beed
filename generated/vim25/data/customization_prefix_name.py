# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationPrefixName."""

from __future__ import annotations

import attrs

from vim25.data.customization_name import CustomizationName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationPrefixName(CustomizationName):
    """Data object type ``CustomizationPrefixName`` (vmodl
    ``vim.vm.customization.PrefixNameGenerator``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPrefixName/
    """

    base: str = attrs.field(
        metadata={"wire": "base", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``base``. Since 2.0."""
