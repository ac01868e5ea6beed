# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppCloneSpecResourceMap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.resource_config_spec import ResourceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppCloneSpecResourceMap(vmodl.DataObject):
    """Data object type ``VAppCloneSpecResourceMap`` (vmodl ``vim.vApp.CloneSpec.ResourceMap``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpecResourceMap/
    """

    source: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "source", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``source``. Since 4.1. Refers to a ManagedEntity."""

    parent: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``parent``. Since 4.1. Refers to a ResourcePool."""

    resource_spec: ResourceConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "resourceSpec", "type": "ResourceConfigSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``resourceSpec``. Since 4.1."""

    location: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "location", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``location``. Since 4.1. Refers to a Datastore."""
