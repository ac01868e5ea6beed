# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type FormatVffsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vffs_spec import HostVffsSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormatVffsRequestType(vmodl.Request):
    """Request type ``FormatVffsRequestType``."""

    create_spec: HostVffsSpec = attrs.field(
        metadata={"wire": "createSpec", "type": "HostVffsSpec", "since": "5.5", "secret": False},
    )
    """Wire name ``createSpec``. Since 5.5."""
