# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteNvdimmNamespaceRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.nvdimm_namespace_delete_spec import NvdimmNamespaceDeleteSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteNvdimmNamespaceRequestType(vmodl.Request):
    """Request type ``DeleteNvdimmNamespaceRequestType``."""

    delete_spec: NvdimmNamespaceDeleteSpec = attrs.field(
        metadata={"wire": "deleteSpec", "type": "NvdimmNamespaceDeleteSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``deleteSpec``. Since 6.7."""
