# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipCertificateInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipCertificateInfo(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCertificateInfo`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CertificateInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCertificateInfo/
    """

    subject: str = attrs.field(
        metadata={"wire": "subject", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``subject``. Since 6.5."""

    issuer: str = attrs.field(
        metadata={"wire": "issuer", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``issuer``. Since 6.5."""

    serial_number: str = attrs.field(
        metadata={"wire": "serialNumber", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``serialNumber``. Since 6.5."""

    not_before: datetime.datetime = attrs.field(
        metadata={"wire": "notBefore", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``notBefore``. Since 6.5."""

    not_after: datetime.datetime = attrs.field(
        metadata={"wire": "notAfter", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``notAfter``. Since 6.5."""

    fingerprint: str = attrs.field(
        metadata={"wire": "fingerprint", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``fingerprint``. Since 6.5."""

    check_time: datetime.datetime = attrs.field(
        metadata={"wire": "checkTime", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``checkTime``. Since 6.5."""

    seconds_since_valid: int | None = attrs.field(
        default=None,
        metadata={"wire": "secondsSinceValid", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``secondsSinceValid``. Since 6.5."""

    seconds_before_expire: int | None = attrs.field(
        default=None,
        metadata={"wire": "secondsBeforeExpire", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``secondsBeforeExpire``. Since 6.5."""
