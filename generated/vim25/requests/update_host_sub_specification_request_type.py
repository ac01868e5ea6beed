# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateHostSubSpecificationRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_sub_specification import HostSubSpecification


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateHostSubSpecificationRequestType(vmodl.Request):
    """Request type ``UpdateHostSubSpecificationRequestType``."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    host_sub_spec: HostSubSpecification = attrs.field(
        metadata={"wire": "hostSubSpec", "type": "HostSubSpecification", "since": "6.5", "secret": False},
    )
    """Wire name ``hostSubSpec``. Since 6.5."""
