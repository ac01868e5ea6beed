# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseProbeResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseProbeResult(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseProbeResult`` (vmodl ``vim.HttpNfcLease.ProbeResult``).

    Since 7.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseProbeResult/
    """

    server_accessible: bool = attrs.field(
        metadata={"wire": "serverAccessible", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``serverAccessible``. Since 7.0.2.0."""
