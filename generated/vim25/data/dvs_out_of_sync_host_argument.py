# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsOutOfSyncHostArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsOutOfSyncHostArgument(vmodl.DataObject):
    """Data object type ``DvsOutOfSyncHostArgument`` (vmodl ``vim.event.DvsOutOfSyncHostArgument``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOutOfSyncHostArgument/
    """

    out_of_sync_host: HostEventArgument = attrs.field(
        metadata={"wire": "outOfSyncHost", "type": "HostEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``outOfSyncHost``. Since 4.0."""

    config_paramters: list[str] = attrs.field(
        metadata={"wire": "configParamters", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``configParamters``. Since 4.0."""
