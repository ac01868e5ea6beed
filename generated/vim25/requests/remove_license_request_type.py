# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveLicenseRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveLicenseRequestType(vmodl.Request):
    """Request type ``RemoveLicenseRequestType``."""

    license_key: str = attrs.field(
        metadata={"wire": "licenseKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseKey``. Since 4.0."""
