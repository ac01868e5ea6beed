# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReplaceCACertificatesAndCRLsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplaceCACertificatesAndCRLsRequestType(vmodl.Request):
    """Request type ``ReplaceCACertificatesAndCRLsRequestType``."""

    ca_cert: list[str] = attrs.field(
        metadata={"wire": "caCert", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``caCert``. Since 6.0."""

    ca_crl: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "caCrl", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``caCrl``. Since 6.0."""
