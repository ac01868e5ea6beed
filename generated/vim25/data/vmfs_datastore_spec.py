# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsDatastoreSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsDatastoreSpec(vmodl.DataObject):
    """Data object type ``VmfsDatastoreSpec`` (vmodl ``vim.host.VmfsDatastoreSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsDatastoreSpec/
    """

    disk_uuid: str = attrs.field(
        metadata={"wire": "diskUuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskUuid``. Since 2.0."""
