# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ExpiredFeatureLicense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExpiredFeatureLicense(NotEnoughLicenses):
    """Fault type ``ExpiredFeatureLicense`` (vmodl ``vim.fault.ExpiredFeatureLicense``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExpiredFeatureLicense/
    """

    feature: str = attrs.field(
        metadata={"wire": "feature", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``feature``. Since 2.5."""

    count: int = attrs.field(
        metadata={"wire": "count", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``count``. Since 2.5."""

    expiration_date: datetime.datetime = attrs.field(
        metadata={"wire": "expirationDate", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``expirationDate``. Since 2.5."""
