# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostMembershipInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostMembershipInfo(vmodl.DataObject):
    """Data object type ``VsanHostMembershipInfo`` (vmodl ``vim.vsan.host.MembershipInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostMembershipInfo/
    """

    node_uuid: str = attrs.field(
        metadata={"wire": "nodeUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``nodeUuid``. Since 5.5."""

    hostname: str = attrs.field(
        metadata={"wire": "hostname", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``hostname``. Since 5.5."""
