# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationSysprepFailed."""

from __future__ import annotations

import attrs

from vim25.data.customization_failed import CustomizationFailed


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSysprepFailed(CustomizationFailed):
    """Data object type ``CustomizationSysprepFailed`` (vmodl
    ``vim.event.CustomizationSysprepFailed``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepFailed/
    """

    sysprep_version: str = attrs.field(
        metadata={"wire": "sysprepVersion", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sysprepVersion``. Since 2.5."""

    system_version: str = attrs.field(
        metadata={"wire": "systemVersion", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``systemVersion``. Since 2.5."""
