# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CryptoManagerKmipCertSignRequest."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CryptoManagerKmipCertSignRequest(vmodl.DataObject):
    """Data object type ``CryptoManagerKmipCertSignRequest`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CertSignRequest``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCertSignRequest/
    """

    common_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "commonName", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``commonName``. Since 8.0.1.0."""

    organization: str | None = attrs.field(
        default=None,
        metadata={"wire": "organization", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``organization``. Since 8.0.1.0."""

    organization_unit: str | None = attrs.field(
        default=None,
        metadata={"wire": "organizationUnit", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``organizationUnit``. Since 8.0.1.0."""

    locality: str | None = attrs.field(
        default=None,
        metadata={"wire": "locality", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``locality``. Since 8.0.1.0."""

    state: str | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``state``. Since 8.0.1.0."""

    country: str | None = attrs.field(
        default=None,
        metadata={"wire": "country", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``country``. Since 8.0.1.0."""

    email: str | None = attrs.field(
        default=None,
        metadata={"wire": "email", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``email``. Since 8.0.1.0."""
