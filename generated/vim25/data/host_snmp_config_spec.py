# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSnmpConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_snmp_destination import HostSnmpDestination
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSnmpConfigSpec(vmodl.DataObject):
    """Data object type ``HostSnmpConfigSpec`` (vmodl ``vim.host.SnmpSystem.SnmpConfigSpec``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpConfigSpec/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``enabled``. Since 2.5."""

    port: int | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``port``. Since 2.5."""

    read_only_communities: list[str] | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "readOnlyCommunities", "type": "string[]", "since": "2.5", "secret": True},
    )
    """Wire name ``readOnlyCommunities``. Since 2.5. Secret."""

    trap_targets: list[HostSnmpDestination] | None = attrs.field(
        default=None,
        metadata={"wire": "trapTargets", "type": "HostSnmpDestination[]", "since": "2.5", "secret": False},
    )
    """Wire name ``trapTargets``. Since 2.5."""

    option: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "KeyValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``option``. Since 5.0."""
