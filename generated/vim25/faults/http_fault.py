# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HttpFault."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpFault(VimFault):
    """Fault type ``HttpFault`` (vmodl ``vim.fault.HttpFault``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpFault/
    """

    status_code: int = attrs.field(
        metadata={"wire": "statusCode", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``statusCode``. Since 4.0."""

    status_message: str = attrs.field(
        metadata={"wire": "statusMessage", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``statusMessage``. Since 4.0."""
