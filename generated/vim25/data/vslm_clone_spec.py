# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmCloneSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vslm_migrate_spec import VslmMigrateSpec

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmCloneSpec(VslmMigrateSpec):
    """Data object type ``VslmCloneSpec`` (vmodl ``vim.vslm.CloneSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VslmCloneSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    keep_after_delete_vm: bool | None = attrs.field(
        default=None,
        metadata={"wire": "keepAfterDeleteVm", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``keepAfterDeleteVm``. Since 6.7."""

    metadata: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "metadata", "type": "KeyValue[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``metadata``. Since 6.7.2."""
