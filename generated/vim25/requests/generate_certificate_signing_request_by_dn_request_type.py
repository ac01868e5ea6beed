# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type GenerateCertificateSigningRequestByDnRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_certificate_manager_certificate_spec import HostCertificateManagerCertificateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GenerateCertificateSigningRequestByDnRequestType(vmodl.Request):
    """Request type ``GenerateCertificateSigningRequestByDnRequestType``."""

    distinguished_name: str = attrs.field(
        metadata={"wire": "distinguishedName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``distinguishedName``. Since 6.0."""

    spec: HostCertificateManagerCertificateSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostCertificateManagerCertificateSpec", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``spec``. Since 8.0.1.0."""
