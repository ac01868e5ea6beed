# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateHppMultipathLunPolicyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_multipath_info_hpp_logical_unit_policy import HostMultipathInfoHppLogicalUnitPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateHppMultipathLunPolicyRequestType(vmodl.Request):
    """Request type ``UpdateHppMultipathLunPolicyRequestType``."""

    lun_id: str = attrs.field(
        metadata={"wire": "lunId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``lunId``. Since 7.0.0.0."""

    policy: HostMultipathInfoHppLogicalUnitPolicy = attrs.field(
        metadata={"wire": "policy", "type": "HostMultipathInfoHppLogicalUnitPolicy", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``policy``. Since 7.0.0.0."""
