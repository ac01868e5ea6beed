# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HttpNfcLeaseSetManifestChecksumTypeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseSetManifestChecksumTypeRequestType(vmodl.Request):
    """Request type ``HttpNfcLeaseSetManifestChecksumTypeRequestType``."""

    device_urls_to_checksum_types: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceUrlsToChecksumTypes", "type": "KeyValue[]", "since": "6.7", "secret": False},
    )
    """Wire name ``deviceUrlsToChecksumTypes``. Since 6.7."""
