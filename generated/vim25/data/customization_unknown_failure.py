# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationUnknownFailure."""

from __future__ import annotations

import attrs

from vim25.data.customization_failed import CustomizationFailed


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationUnknownFailure(CustomizationFailed):
    """Data object type ``CustomizationUnknownFailure`` (vmodl
    ``vim.event.CustomizationUnknownFailure``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownFailure/
    """
