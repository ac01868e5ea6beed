# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CloneVAppRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_app_clone_spec import VAppCloneSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CloneVAppRequestType(vmodl.Request):
    """Request type ``CloneVAppRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    target: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "target", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``target``. Since 4.0. Refers to a ResourcePool."""

    spec: VAppCloneSpec = attrs.field(
        metadata={"wire": "spec", "type": "VAppCloneSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
