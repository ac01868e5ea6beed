# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetDefaultKmsClusterRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetDefaultKmsClusterRequestType(vmodl.Request):
    """Request type ``SetDefaultKmsClusterRequestType``."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``entity``. Since 7.0.0.0. Refers to a ManagedEntity."""

    cluster_id: KeyProviderId | None = attrs.field(
        default=None,
        metadata={"wire": "clusterId", "type": "KeyProviderId", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``clusterId``. Since 7.0.0.0."""
