# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SSLVerifyFault."""

from __future__ import annotations

import attrs

from vim25.faults.host_connect_fault import HostConnectFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SSLVerifyFault(HostConnectFault):
    """Fault type ``SSLVerifyFault`` (vmodl ``vim.fault.SSLVerifyFault``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SSLVerifyFault/
    """

    self_signed: bool = attrs.field(
        metadata={"wire": "selfSigned", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``selfSigned``. Since 2.5."""

    thumbprint: str | None = attrs.field(
        default=None,
        metadata={"wire": "thumbprint", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``thumbprint``. Since 2.5."""
