# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseCapabilities(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseCapabilities`` (vmodl ``vim.HttpNfcLease.Capabilities``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseCapabilities/
    """

    pull_mode_supported: bool = attrs.field(
        metadata={"wire": "pullModeSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``pullModeSupported``. Since 6.7."""

    cors_supported: bool = attrs.field(
        metadata={"wire": "corsSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``corsSupported``. Since 6.7."""
