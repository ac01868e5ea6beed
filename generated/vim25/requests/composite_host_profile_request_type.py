# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CompositeHostProfileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_apply_profile import HostApplyProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CompositeHostProfileRequestType(vmodl.Request):
    """Request type ``CompositeHostProfileRequestType``."""

    source: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "source", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``source``. Since 6.5. Refers to a Profile."""

    targets: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "targets", "type": "ManagedObjectReference[]", "since": "6.5", "secret": False},
    )
    """Wire name ``targets``. Since 6.5. Refers to a Profile."""

    to_be_merged: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeMerged", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeMerged``. Since 6.5."""

    to_be_replaced_with: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeReplacedWith", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeReplacedWith``. Since 6.5."""

    to_be_deleted: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "toBeDeleted", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``toBeDeleted``. Since 6.5."""

    enable_status_to_be_copied: HostApplyProfile | None = attrs.field(
        default=None,
        metadata={"wire": "enableStatusToBeCopied", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``enableStatusToBeCopied``. Since 6.5."""
