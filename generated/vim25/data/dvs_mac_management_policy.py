# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSMacManagementPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.dvs_mac_learning_policy import DVSMacLearningPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSMacManagementPolicy(InheritablePolicy):
    """Data object type ``DVSMacManagementPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacManagementPolicy/
    """

    allow_promiscuous: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowPromiscuous", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``allowPromiscuous``. Since 6.7."""

    mac_changes: bool | None = attrs.field(
        default=None,
        metadata={"wire": "macChanges", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``macChanges``. Since 6.7."""

    forged_transmits: bool | None = attrs.field(
        default=None,
        metadata={"wire": "forgedTransmits", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``forgedTransmits``. Since 6.7."""

    mac_learning_policy: DVSMacLearningPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "macLearningPolicy", "type": "DVSMacLearningPolicy", "since": "6.7", "secret": False},
    )
    """Wire name ``macLearningPolicy``. Since 6.7."""
