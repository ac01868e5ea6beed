# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNicFailureCriteria."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNicFailureCriteria(vmodl.DataObject):
    """Data object type ``HostNicFailureCriteria`` (vmodl
    ``vim.host.NetworkPolicy.NicFailureCriteria``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNicFailureCriteria/
    """

    check_speed: str | None = attrs.field(
        default=None,
        metadata={"wire": "checkSpeed", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``checkSpeed``. Since 2.0."""

    speed: int | None = attrs.field(
        default=None,
        metadata={"wire": "speed", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``speed``. Since 2.0."""

    check_duplex: bool | None = attrs.field(
        default=None,
        metadata={"wire": "checkDuplex", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``checkDuplex``. Since 2.0."""

    full_duplex: bool | None = attrs.field(
        default=None,
        metadata={"wire": "fullDuplex", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``fullDuplex``. Since 2.0."""

    check_error_percent: bool | None = attrs.field(
        default=None,
        metadata={"wire": "checkErrorPercent", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``checkErrorPercent``. Since 2.0."""

    percentage: int | None = attrs.field(
        default=None,
        metadata={"wire": "percentage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``percentage``. Since 2.0."""

    check_beacon: bool | None = attrs.field(
        default=None,
        metadata={"wire": "checkBeacon", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``checkBeacon``. Since 2.0."""
