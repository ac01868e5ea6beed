# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventDescriptionEventDetail."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventDescriptionEventDetail(vmodl.DataObject):
    """Data object type ``EventDescriptionEventDetail`` (vmodl
    ``vim.event.EventDescription.EventDetail``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventDescriptionEventDetail/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    category: str = attrs.field(
        metadata={"wire": "category", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``category``. Since 2.0."""

    format_on_datacenter: str = attrs.field(
        metadata={"wire": "formatOnDatacenter", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``formatOnDatacenter``. Since 2.0."""

    format_on_compute_resource: str = attrs.field(
        metadata={"wire": "formatOnComputeResource", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``formatOnComputeResource``. Since 2.0."""

    format_on_host: str = attrs.field(
        metadata={"wire": "formatOnHost", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``formatOnHost``. Since 2.0."""

    format_on_vm: str = attrs.field(
        metadata={"wire": "formatOnVm", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``formatOnVm``. Since 2.0."""

    full_format: str = attrs.field(
        metadata={"wire": "fullFormat", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullFormat``. Since 2.0."""

    long_description: str | None = attrs.field(
        default=None,
        metadata={"wire": "longDescription", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``longDescription``. Since 4.1."""
