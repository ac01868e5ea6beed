# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ValidateHostRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_validate_host_params import OvfValidateHostParams


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ValidateHostRequestType(vmodl.Request):
    """Request type ``ValidateHostRequestType``."""

    ovf_descriptor: str = attrs.field(
        metadata={"wire": "ovfDescriptor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfDescriptor``. Since 4.0."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    vhp: OvfValidateHostParams = attrs.field(
        metadata={"wire": "vhp", "type": "OvfValidateHostParams", "since": "4.0", "secret": False},
    )
    """Wire name ``vhp``. Since 4.0."""
