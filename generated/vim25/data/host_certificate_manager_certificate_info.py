# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCertificateManagerCertificateInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCertificateManagerCertificateInfo(vmodl.DataObject):
    """Data object type ``HostCertificateManagerCertificateInfo`` (vmodl
    ``vim.host.CertificateManager.CertificateInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateInfo/
    """

    kind: str | None = attrs.field(
        default=None,
        metadata={"wire": "kind", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``kind``. Since 8.0.1.0."""

    issuer: str | None = attrs.field(
        default=None,
        metadata={"wire": "issuer", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``issuer``. Since 6.0."""

    not_before: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "notBefore", "type": "dateTime", "since": "6.0", "secret": False},
    )
    """Wire name ``notBefore``. Since 6.0."""

    not_after: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "notAfter", "type": "dateTime", "since": "6.0", "secret": False},
    )
    """Wire name ``notAfter``. Since 6.0."""

    subject: str | None = attrs.field(
        default=None,
        metadata={"wire": "subject", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``subject``. Since 6.0."""

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``status``. Since 6.0."""
