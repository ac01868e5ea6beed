# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveHostCustomizationsForProfileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_apply_profile import HostApplyProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveHostCustomizationsForProfileRequestType(vmodl.Request):
    """Request type ``RetrieveHostCustomizationsForProfileRequestType``."""

    hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "6.5", "secret": False},
    )
    """Wire name ``hosts``. Since 6.5. Refers to a HostSystem. Privilege Profile.Edit."""

    apply_profile: HostApplyProfile = attrs.field(
        metadata={"wire": "applyProfile", "type": "HostApplyProfile", "since": "6.5", "secret": False},
    )
    """Wire name ``applyProfile``. Since 6.5."""
