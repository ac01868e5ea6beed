# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateVvolDatastoreRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_datastore_system_vvol_datastore_spec import HostDatastoreSystemVvolDatastoreSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateVvolDatastoreRequestType(vmodl.Request):
    """Request type ``CreateVvolDatastoreRequestType``."""

    spec: HostDatastoreSystemVvolDatastoreSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostDatastoreSystemVvolDatastoreSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``spec``. Since 6.0."""
