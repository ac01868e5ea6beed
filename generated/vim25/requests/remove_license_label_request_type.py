# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveLicenseLabelRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveLicenseLabelRequestType(vmodl.Request):
    """Request type ``RemoveLicenseLabelRequestType``."""

    license_key: str = attrs.field(
        metadata={"wire": "licenseKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseKey``. Since 4.0."""

    label_key: str = attrs.field(
        metadata={"wire": "labelKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``labelKey``. Since 4.0."""
