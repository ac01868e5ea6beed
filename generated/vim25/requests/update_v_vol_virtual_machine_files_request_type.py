# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVVolVirtualMachineFilesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.datastore_v_vol_container_failover_pair import DatastoreVVolContainerFailoverPair


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVVolVirtualMachineFilesRequestType(vmodl.Request):
    """Request type ``UpdateVVolVirtualMachineFilesRequestType``."""

    failover_pair: list[DatastoreVVolContainerFailoverPair] | None = attrs.field(
        default=None,
        metadata={"wire": "failoverPair", "type": "DatastoreVVolContainerFailoverPair[]", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverPair``. Since 6.5."""
