# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppCloneSpecNetworkMappingPair."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppCloneSpecNetworkMappingPair(vmodl.DataObject):
    """Data object type ``VAppCloneSpecNetworkMappingPair`` (vmodl
    ``vim.vApp.CloneSpec.NetworkMappingPair``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpecNetworkMappingPair/
    """

    source: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "source", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``source``. Since 4.0. Refers to a Network."""

    destination: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "destination", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``destination``. Since 4.0. Refers to a Network."""
