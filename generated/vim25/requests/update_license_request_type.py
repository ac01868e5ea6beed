# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateLicenseRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateLicenseRequestType(vmodl.Request):
    """Request type ``UpdateLicenseRequestType``."""

    license_key: str = attrs.field(
        metadata={"wire": "licenseKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseKey``. Since 4.0."""

    labels: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "labels", "type": "KeyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``labels``. Since 4.0."""
