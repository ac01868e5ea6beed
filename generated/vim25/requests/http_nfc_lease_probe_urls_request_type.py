# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HttpNfcLeaseProbeUrlsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.http_nfc_lease_source_file import HttpNfcLeaseSourceFile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseProbeUrlsRequestType(vmodl.Request):
    """Request type ``HttpNfcLeaseProbeUrlsRequestType``."""

    files: list[HttpNfcLeaseSourceFile] | None = attrs.field(
        default=None,
        metadata={"wire": "files", "type": "HttpNfcLeaseSourceFile[]", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``files``. Since 7.0.2.0."""

    timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "timeout", "type": "int", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``timeout``. Since 7.0.2.0."""
