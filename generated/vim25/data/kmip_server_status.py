# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KmipServerStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KmipServerStatus(vmodl.DataObject):
    """Data object type ``KmipServerStatus`` (vmodl ``vim.encryption.KmipServerStatus``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerStatus/
    """

    cluster_id: KeyProviderId = attrs.field(
        metadata={"wire": "clusterId", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterId``. Since 6.5."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "status", "type": "ManagedEntityStatus", "since": "6.5", "secret": False},
    )
    """Wire name ``status``. Since 6.5."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``description``. Since 6.5."""
