# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSSecurityPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSSecurityPolicy(InheritablePolicy):
    """Data object type ``DVSSecurityPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSecurityPolicy/
    """

    allow_promiscuous: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "allowPromiscuous", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``allowPromiscuous``. Since 4.0."""

    mac_changes: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "macChanges", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``macChanges``. Since 4.0."""

    forged_transmits: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "forgedTransmits", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``forgedTransmits``. Since 4.0."""
