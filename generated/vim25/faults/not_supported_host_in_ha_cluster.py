# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotSupportedHostInHACluster."""

from __future__ import annotations

import attrs

from vim25.faults.not_supported_host import NotSupportedHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotSupportedHostInHACluster(NotSupportedHost):
    """Fault type ``NotSupportedHostInHACluster`` (vmodl ``vim.fault.NotSupportedHostInHACluster``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInHACluster/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``hostName``. Since 5.0."""

    build: str = attrs.field(
        metadata={"wire": "build", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``build``. Since 5.0."""
