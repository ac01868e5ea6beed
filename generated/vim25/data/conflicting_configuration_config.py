# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ConflictingConfigurationConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConflictingConfigurationConfig(vmodl.DataObject):
    """Data object type ``ConflictingConfigurationConfig`` (vmodl
    ``vim.fault.ConflictingConfiguration.Config``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingConfigurationConfig/
    """

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``entity``. Since 5.5. Refers to a ManagedEntity."""

    property_path: str = attrs.field(
        metadata={"wire": "propertyPath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``propertyPath``. Since 5.5."""
