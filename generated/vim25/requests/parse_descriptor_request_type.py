# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ParseDescriptorRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_parse_descriptor_params import OvfParseDescriptorParams


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ParseDescriptorRequestType(vmodl.Request):
    """Request type ``ParseDescriptorRequestType``."""

    ovf_descriptor: str = attrs.field(
        metadata={"wire": "ovfDescriptor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfDescriptor``. Since 4.0."""

    pdp: OvfParseDescriptorParams = attrs.field(
        metadata={"wire": "pdp", "type": "OvfParseDescriptorParams", "since": "4.0", "secret": False},
    )
    """Wire name ``pdp``. Since 4.0."""
