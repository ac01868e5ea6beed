# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientVFlashResourcesFault."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientVFlashResourcesFault(InsufficientResourcesFault):
    """Fault type ``InsufficientVFlashResourcesFault`` (vmodl
    ``vim.fault.InsufficientVFlashResourcesFault``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientVFlashResourcesFault/
    """

    free_space_in_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "freeSpaceInMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``freeSpaceInMB``. Since 6.0."""

    free_space: int = attrs.field(
        metadata={"wire": "freeSpace", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``freeSpace``. Since 5.5."""

    requested_space_in_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "requestedSpaceInMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``requestedSpaceInMB``. Since 6.0."""

    requested_space: int = attrs.field(
        metadata={"wire": "requestedSpace", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``requestedSpace``. Since 5.5."""
