# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateDescriptorRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_create_descriptor_params import OvfCreateDescriptorParams


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateDescriptorRequestType(vmodl.Request):
    """Request type ``CreateDescriptorRequestType``."""

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``obj``. Since 4.0. Refers to a ManagedEntity. Privilege VApp.Export."""

    cdp: OvfCreateDescriptorParams = attrs.field(
        metadata={"wire": "cdp", "type": "OvfCreateDescriptorParams", "since": "4.0", "secret": False},
    )
    """Wire name ``cdp``. Since 4.0."""
