# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetExtensionCertificateRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetExtensionCertificateRequestType(vmodl.Request):
    """Request type ``SetExtensionCertificateRequestType``."""

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 4.0."""

    certificate_pem: str | None = attrs.field(
        default=None,
        metadata={"wire": "certificatePem", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``certificatePem``. Since 4.0."""
