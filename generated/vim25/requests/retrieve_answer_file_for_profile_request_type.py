# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveAnswerFileForProfileRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_apply_profile import HostApplyProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveAnswerFileForProfileRequestType(vmodl.Request):
    """Request type ``RetrieveAnswerFileForProfileRequestType``."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``host``. Since 5.1. Refers to a HostSystem. Privilege Profile.Edit."""

    apply_profile: HostApplyProfile = attrs.field(
        metadata={"wire": "applyProfile", "type": "HostApplyProfile", "since": "5.1", "secret": False},
    )
    """Wire name ``applyProfile``. Since 5.1."""
