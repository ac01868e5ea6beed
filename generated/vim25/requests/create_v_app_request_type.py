# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateVAppRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.resource_config_spec import ResourceConfigSpec
    from vim25.data.v_app_config_spec import VAppConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateVAppRequestType(vmodl.Request):
    """Request type ``CreateVAppRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    res_spec: ResourceConfigSpec = attrs.field(
        metadata={"wire": "resSpec", "type": "ResourceConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``resSpec``. Since 4.0."""

    config_spec: VAppConfigSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "VAppConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 4.0."""

    vm_folder: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vmFolder", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vmFolder``. Since 4.0. Refers to a Folder."""
