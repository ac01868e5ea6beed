# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTrustAuthorityAttestationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTrustAuthorityAttestationInfo(vmodl.DataObject):
    """Data object type ``HostTrustAuthorityAttestationInfo`` (vmodl
    ``vim.host.TrustAuthorityAttestationInfo``).

    Since 7.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTrustAuthorityAttestationInfo/
    """

    attestation_status: str = attrs.field(
        metadata={"wire": "attestationStatus", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``attestationStatus``. Since 7.0.1.0."""

    service_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "serviceId", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``serviceId``. Since 7.0.1.0."""

    attested_at: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "attestedAt", "type": "dateTime", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``attestedAt``. Since 7.0.1.0."""

    attested_until: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "attestedUntil", "type": "dateTime", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``attestedUntil``. Since 7.0.1.0."""

    messages: list[LocalizableMessage] | None = attrs.field(
        default=None,
        metadata={"wire": "messages", "type": "LocalizableMessage[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``messages``. Since 7.0.1.0."""
