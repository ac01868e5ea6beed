# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanDatastoreInfo."""

from __future__ import annotations

import attrs

from vim25.data.datastore_info import DatastoreInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanDatastoreInfo(DatastoreInfo):
    """Data object type ``VsanDatastoreInfo`` (vmodl ``vim.host.VsanDatastoreInfo``).

    Since 7.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanDatastoreInfo/
    """

    membership_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "membershipUuid", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``membershipUuid``. Since 7.0.1.0."""

    access_gen_no: int | None = attrs.field(
        default=None,
        metadata={"wire": "accessGenNo", "type": "int", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``accessGenNo``. Since 7.0.1.0."""
