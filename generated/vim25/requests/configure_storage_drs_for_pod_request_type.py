# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureStorageDrsForPodRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_drs_config_spec import StorageDrsConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureStorageDrsForPodRequestType(vmodl.Request):
    """Request type ``ConfigureStorageDrsForPodRequestType``."""

    pod: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "pod", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``pod``. Since 5.0. Refers to a StoragePod. Privilege StoragePod.Config."""

    spec: StorageDrsConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "StorageDrsConfigSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``spec``. Since 5.0."""

    modify: bool = attrs.field(
        metadata={"wire": "modify", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``modify``. Since 5.0."""
