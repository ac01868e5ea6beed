# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RegisterKmsClusterRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegisterKmsClusterRequestType(vmodl.Request):
    """Request type ``RegisterKmsClusterRequestType``."""

    cluster_id: KeyProviderId = attrs.field(
        metadata={"wire": "clusterId", "type": "KeyProviderId", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``clusterId``. Since 7.0.0.0."""

    management_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``managementType``. Since 7.0.0.0."""
