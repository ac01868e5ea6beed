# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type FormatVmfsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vmfs_spec import HostVmfsSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormatVmfsRequestType(vmodl.Request):
    """Request type ``FormatVmfsRequestType``."""

    create_spec: HostVmfsSpec = attrs.field(
        metadata={"wire": "createSpec", "type": "HostVmfsSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``createSpec``. Since 2.0."""
