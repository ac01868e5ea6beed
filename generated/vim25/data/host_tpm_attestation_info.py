# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostTpmAttestationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.enums.host_tpm_attestation_info_acceptance_status import HostTpmAttestationInfoAcceptanceStatus
    from vim25.data.localizable_message import LocalizableMessage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostTpmAttestationInfo(vmodl.DataObject):
    """Data object type ``HostTpmAttestationInfo`` (vmodl ``vim.host.TpmAttestationInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmAttestationInfo/
    """

    time: datetime.datetime = attrs.field(
        metadata={"wire": "time", "type": "dateTime", "since": "6.7", "secret": False},
    )
    """Wire name ``time``. Since 6.7."""

    status: HostTpmAttestationInfoAcceptanceStatus = attrs.field(
        metadata={"wire": "status", "type": "HostTpmAttestationInfoAcceptanceStatus", "since": "6.7", "secret": False},
    )
    """Wire name ``status``. Since 6.7."""

    message: LocalizableMessage | None = attrs.field(
        default=None,
        metadata={"wire": "message", "type": "LocalizableMessage", "since": "6.7", "secret": False},
    )
    """Wire name ``message``. Since 6.7."""
