# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateImportSpecRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_create_import_spec_params import OvfCreateImportSpecParams


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateImportSpecRequestType(vmodl.Request):
    """Request type ``CreateImportSpecRequestType``."""

    ovf_descriptor: str = attrs.field(
        metadata={"wire": "ovfDescriptor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfDescriptor``. Since 4.0."""

    resource_pool: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "resourcePool", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``resourcePool``. Since 4.0. Refers to a ResourcePool. Privilege VApp.Import."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``datastore``. Since 4.0. Refers to a Datastore. Privilege Datastore.AllocateSpace."""

    cisp: OvfCreateImportSpecParams = attrs.field(
        metadata={"wire": "cisp", "type": "OvfCreateImportSpecParams", "since": "4.0", "secret": False},
    )
    """Wire name ``cisp``. Since 4.0."""
