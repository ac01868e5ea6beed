# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ValidateStoragePodConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_drs_config_spec import StorageDrsConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ValidateStoragePodConfigRequestType(vmodl.Request):
    """Request type ``ValidateStoragePodConfigRequestType``."""

    pod: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "pod", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``pod``. Since 6.7. Refers to a StoragePod."""

    spec: StorageDrsConfigSpec = attrs.field(
        metadata={"wire": "spec", "type": "StorageDrsConfigSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``spec``. Since 6.7."""
