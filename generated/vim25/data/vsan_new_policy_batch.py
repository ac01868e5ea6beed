# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanNewPolicyBatch."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanNewPolicyBatch(vmodl.DataObject):
    """Data object type ``VsanNewPolicyBatch`` (vmodl ``vim.host.VsanInternalSystem.NewPolicyBatch``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanNewPolicyBatch/
    """

    size: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "size", "type": "long[]", "since": "5.5", "secret": False},
    )
    """Wire name ``size``. Since 5.5."""

    policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``policy``. Since 5.5."""
