# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateNvdimmNamespaceRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.nvdimm_namespace_create_spec import NvdimmNamespaceCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateNvdimmNamespaceRequestType(vmodl.Request):
    """Request type ``CreateNvdimmNamespaceRequestType``."""

    create_spec: NvdimmNamespaceCreateSpec = attrs.field(
        metadata={"wire": "createSpec", "type": "NvdimmNamespaceCreateSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``createSpec``. Since 6.7."""
