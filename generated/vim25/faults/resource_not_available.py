# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ResourceNotAvailable."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourceNotAvailable(VimFault):
    """Fault type ``ResourceNotAvailable`` (vmodl ``vim.fault.ResourceNotAvailable``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceNotAvailable/
    """

    container_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "containerType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``containerType``. Since 4.0."""

    container_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "containerName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``containerName``. Since 4.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""
