# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathInfoPath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_target_transport import HostTargetTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathInfoPath(vmodl.DataObject):
    """Data object type ``HostMultipathInfoPath`` (vmodl ``vim.host.MultipathInfo.Path``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoPath/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    path_state: str = attrs.field(
        metadata={"wire": "pathState", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``pathState``. Since 2.0."""

    state: str | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``state``. Since 4.0."""

    is_working_path: bool | None = attrs.field(
        default=None,
        metadata={"wire": "isWorkingPath", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``isWorkingPath``. Since 4.0."""

    adapter: str = attrs.field(
        metadata={"wire": "adapter", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``adapter``. Since 2.0."""

    lun: str = attrs.field(
        metadata={"wire": "lun", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lun``. Since 2.0."""

    transport: HostTargetTransport | None = attrs.field(
        default=None,
        metadata={"wire": "transport", "type": "HostTargetTransport", "since": "2.0", "secret": False},
    )
    """Wire name ``transport``. Since 2.0."""
