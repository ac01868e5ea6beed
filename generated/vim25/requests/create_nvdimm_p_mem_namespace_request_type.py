# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateNvdimmPMemNamespaceRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.nvdimm_p_mem_namespace_create_spec import NvdimmPMemNamespaceCreateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateNvdimmPMemNamespaceRequestType(vmodl.Request):
    """Request type ``CreateNvdimmPMemNamespaceRequestType``."""

    create_spec: NvdimmPMemNamespaceCreateSpec = attrs.field(
        metadata={"wire": "createSpec", "type": "NvdimmPMemNamespaceCreateSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``createSpec``. Since 6.7.1."""
