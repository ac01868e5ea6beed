# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseManifestEntry."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseManifestEntry(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseManifestEntry`` (vmodl ``vim.HttpNfcLease.ManifestEntry``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseManifestEntry/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``key``. Since 4.1."""

    sha1: str = attrs.field(
        metadata={"wire": "sha1", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``sha1``. Since 4.1."""

    checksum: str | None = attrs.field(
        default=None,
        metadata={"wire": "checksum", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``checksum``. Since 6.7."""

    checksum_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "checksumType", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``checksumType``. Since 6.7."""

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``size``. Since 4.1."""

    disk: bool = attrs.field(
        metadata={"wire": "disk", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``disk``. Since 4.1."""

    capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacity", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``capacity``. Since 4.1."""

    populated_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "populatedSize", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``populatedSize``. Since 4.1."""
