# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseReservationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.license_reservation_info_state import LicenseReservationInfoState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseReservationInfo(vmodl.DataObject):
    """Data object type ``LicenseReservationInfo`` (vmodl ``vim.LicenseManager.ReservationInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseReservationInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    state: LicenseReservationInfoState = attrs.field(
        metadata={"wire": "state", "type": "LicenseReservationInfoState", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    required: int = attrs.field(
        metadata={"wire": "required", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``required``. Since 2.0."""
