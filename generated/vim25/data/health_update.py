# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HealthUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HealthUpdate(vmodl.DataObject):
    """Data object type ``HealthUpdate`` (vmodl ``vim.HealthUpdate``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdate/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``entity``. Since 6.5. Refers to a ManagedEntity."""

    health_update_info_id: str = attrs.field(
        metadata={"wire": "healthUpdateInfoId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``healthUpdateInfoId``. Since 6.5."""

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``id``. Since 6.5."""

    status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "status", "type": "ManagedEntityStatus", "since": "6.5", "secret": False},
    )
    """Wire name ``status``. Since 6.5."""

    remediation: str = attrs.field(
        metadata={"wire": "remediation", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``remediation``. Since 6.5."""
