# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultToleranceConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceConfigInfo(vmodl.DataObject):
    """Data object type ``FaultToleranceConfigInfo`` (vmodl ``vim.vm.FaultToleranceConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceConfigInfo/
    """

    role: int = attrs.field(
        metadata={"wire": "role", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``role``. Since 4.0."""

    instance_uuids: list[str] = attrs.field(
        metadata={"wire": "instanceUuids", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuids``. Since 4.0."""

    config_paths: list[str] = attrs.field(
        metadata={"wire": "configPaths", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``configPaths``. Since 4.0."""

    orphaned: bool | None = attrs.field(
        default=None,
        metadata={"wire": "orphaned", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``orphaned``. Since 6.0."""
