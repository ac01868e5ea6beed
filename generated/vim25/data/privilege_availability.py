# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PrivilegeAvailability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PrivilegeAvailability(vmodl.DataObject):
    """Data object type ``PrivilegeAvailability`` (vmodl
    ``vim.AuthorizationManager.PrivilegeAvailability``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PrivilegeAvailability/
    """

    priv_id: str = attrs.field(
        metadata={"wire": "privId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``privId``. Since 5.5."""

    is_granted: bool = attrs.field(
        metadata={"wire": "isGranted", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``isGranted``. Since 5.5."""
