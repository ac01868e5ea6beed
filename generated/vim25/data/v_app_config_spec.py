# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_config_spec import VmConfigSpec

if TYPE_CHECKING:
    from vim25.data.managed_by_info import ManagedByInfo
    from vim25.data.v_app_entity_config_info import VAppEntityConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppConfigSpec(VmConfigSpec):
    """Data object type ``VAppConfigSpec`` (vmodl ``vim.vApp.VAppConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppConfigSpec/
    """

    entity_config: list[VAppEntityConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "entityConfig", "type": "VAppEntityConfigInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``entityConfig``. Since 4.0."""

    annotation: str | None = attrs.field(
        default=None,
        metadata={"wire": "annotation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``annotation``. Since 4.0."""

    instance_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.1."""

    managed_by: ManagedByInfo | None = attrs.field(
        default=None,
        metadata={"wire": "managedBy", "type": "ManagedByInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``managedBy``. Since 5.0."""
