# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDVSLacpGroupConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_mware_dvs_lacp_group_spec import VMwareDvsLacpGroupSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDVSLacpGroupConfigRequestType(vmodl.Request):
    """Request type ``UpdateDVSLacpGroupConfigRequestType``."""

    lacp_group_spec: list[VMwareDvsLacpGroupSpec] = attrs.field(
        metadata={"wire": "lacpGroupSpec", "type": "VMwareDvsLacpGroupSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``lacpGroupSpec``. Since 5.5."""
