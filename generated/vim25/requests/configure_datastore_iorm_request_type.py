# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureDatastoreIORMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_iorm_config_spec import StorageIORMConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureDatastoreIORMRequestType(vmodl.Request):
    """Request type ``ConfigureDatastoreIORMRequestType``."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``datastore``. Since 4.1. Refers to a Datastore."""

    spec: StorageIORMConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "StorageIORMConfigSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``spec``. Since 4.1."""
