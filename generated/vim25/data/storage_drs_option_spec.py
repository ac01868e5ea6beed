# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsOptionSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsOptionSpec(ArrayUpdateSpec):
    """Data object type ``StorageDrsOptionSpec`` (vmodl ``vim.storageDrs.OptionSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsOptionSpec/
    """

    option: OptionValue | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue", "since": "5.0", "secret": False},
    )
    """Wire name ``option``. Since 5.0."""
