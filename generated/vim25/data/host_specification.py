# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSpecification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.host_sub_specification import HostSubSpecification


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSpecification(vmodl.DataObject):
    """Data object type ``HostSpecification`` (vmodl ``vim.profile.host.HostSpecification``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecification/
    """

    created_time: datetime.datetime = attrs.field(
        metadata={"wire": "createdTime", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``createdTime``. Since 6.5."""

    last_modified: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lastModified", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``lastModified``. Since 6.5."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    sub_specs: list[HostSubSpecification] | None = attrs.field(
        default=None,
        metadata={"wire": "subSpecs", "type": "HostSubSpecification[]", "since": "6.5", "secret": False},
    )
    """Wire name ``subSpecs``. Since 6.5."""

    change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeID", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``changeID``. Since 6.5."""
