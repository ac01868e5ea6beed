# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanPolicyChangeBatch."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanPolicyChangeBatch(vmodl.DataObject):
    """Data object type ``VsanPolicyChangeBatch`` (vmodl
    ``vim.host.VsanInternalSystem.PolicyChangeBatch``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanPolicyChangeBatch/
    """

    uuid: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``policy``. Since 5.5."""
