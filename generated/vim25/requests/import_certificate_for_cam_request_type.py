# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ImportCertificateForCAMRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ImportCertificateForCAMRequestType(vmodl.Request):
    """Request type ``ImportCertificateForCAMRequestType``."""

    cert_path: str = attrs.field(
        metadata={"wire": "certPath", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``certPath``. Since 5.0."""

    cam_server: str = attrs.field(
        metadata={"wire": "camServer", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``camServer``. Since 5.0."""
