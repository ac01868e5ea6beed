# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSFailureCriteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy
    from vim25.data.int_policy import IntPolicy
    from vim25.data.string_policy import StringPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSFailureCriteria(InheritablePolicy):
    """Data object type ``DVSFailureCriteria`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSFailureCriteria/
    """

    check_speed: StringPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "checkSpeed", "type": "StringPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``checkSpeed``. Since 4.0."""

    speed: IntPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "speed", "type": "IntPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``speed``. Since 4.0."""

    check_duplex: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "checkDuplex", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``checkDuplex``. Since 4.0."""

    full_duplex: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "fullDuplex", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``fullDuplex``. Since 4.0."""

    check_error_percent: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "checkErrorPercent", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``checkErrorPercent``. Since 4.0."""

    percentage: IntPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "percentage", "type": "IntPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``percentage``. Since 4.0."""

    check_beacon: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "checkBeacon", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``checkBeacon``. Since 4.0."""
