# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateSoftwareAdapterRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_hba_create_spec import HostHbaCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateSoftwareAdapterRequestType(vmodl.Request):
    """Request type ``CreateSoftwareAdapterRequestType``."""

    spec: HostHbaCreateSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostHbaCreateSpec", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``spec``. Since 7.0.3.0."""
