# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreHostMount."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_mount_info import HostMountInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreHostMount(vmodl.DataObject):
    """Data object type ``DatastoreHostMount`` (vmodl ``vim.Datastore.HostMount``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreHostMount/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0. Refers to a HostSystem."""

    mount_info: HostMountInfo = attrs.field(
        metadata={"wire": "mountInfo", "type": "HostMountInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``mountInfo``. Since 2.0."""
