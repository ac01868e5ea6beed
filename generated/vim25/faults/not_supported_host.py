# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotSupportedHost."""

from __future__ import annotations

import attrs

from vim25.faults.host_connect_fault import HostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotSupportedHost(HostConnectFault):
    """Fault type ``NotSupportedHost`` (vmodl ``vim.fault.NotSupportedHost``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHost/
    """

    product_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "productName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``productName``. Since 2.0."""

    product_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "productVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``productVersion``. Since 2.0."""
