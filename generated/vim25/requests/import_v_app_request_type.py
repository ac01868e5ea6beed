# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ImportVAppRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.import_spec import ImportSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ImportVAppRequestType(vmodl.Request):
    """Request type ``ImportVAppRequestType``."""

    spec: ImportSpec = attrs.field(
        metadata={"wire": "spec", "type": "ImportSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""

    folder: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "folder", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``folder``. Since 4.0. Refers to a Folder. Privilege VApp.Import."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""
