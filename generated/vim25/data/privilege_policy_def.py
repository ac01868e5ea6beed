# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PrivilegePolicyDef."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PrivilegePolicyDef(vmodl.DataObject):
    """Data object type ``PrivilegePolicyDef`` (vmodl ``vim.PrivilegePolicyDef``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PrivilegePolicyDef/
    """

    create_privilege: str = attrs.field(
        metadata={"wire": "createPrivilege", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``createPrivilege``. Since 2.5."""

    read_privilege: str = attrs.field(
        metadata={"wire": "readPrivilege", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``readPrivilege``. Since 2.5."""

    update_privilege: str = attrs.field(
        metadata={"wire": "updatePrivilege", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``updatePrivilege``. Since 2.5."""

    delete_privilege: str = attrs.field(
        metadata={"wire": "deletePrivilege", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``deletePrivilege``. Since 2.5."""
