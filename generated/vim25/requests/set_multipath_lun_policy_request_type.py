# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetMultipathLunPolicyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_multipath_info_logical_unit_policy import HostMultipathInfoLogicalUnitPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetMultipathLunPolicyRequestType(vmodl.Request):
    """Request type ``SetMultipathLunPolicyRequestType``."""

    lun_id: str = attrs.field(
        metadata={"wire": "lunId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lunId``. Since 2.0."""

    policy: HostMultipathInfoLogicalUnitPolicy = attrs.field(
        metadata={"wire": "policy", "type": "HostMultipathInfoLogicalUnitPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``policy``. Since 2.0."""
