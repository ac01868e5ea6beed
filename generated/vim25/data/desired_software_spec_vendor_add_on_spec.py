# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DesiredSoftwareSpecVendorAddOnSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DesiredSoftwareSpecVendorAddOnSpec(vmodl.DataObject):
    """Data object type ``DesiredSoftwareSpecVendorAddOnSpec`` (vmodl
    ``vim.DesiredSoftwareSpec.VendorAddOnSpec``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecVendorAddOnSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``name``. Since 7.0.0.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``version``. Since 7.0.0.0."""
