# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DesiredSoftwareSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.desired_software_spec_base_image_spec import DesiredSoftwareSpecBaseImageSpec
    from vim25.data.desired_software_spec_component_spec import DesiredSoftwareSpecComponentSpec
    from vim25.data.desired_software_spec_vendor_add_on_spec import DesiredSoftwareSpecVendorAddOnSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DesiredSoftwareSpec(vmodl.DataObject):
    """Data object type ``DesiredSoftwareSpec`` (vmodl ``vim.DesiredSoftwareSpec``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpec/
    """

    base_image_spec: DesiredSoftwareSpecBaseImageSpec = attrs.field(
        metadata={"wire": "baseImageSpec", "type": "DesiredSoftwareSpecBaseImageSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``baseImageSpec``. Since 7.0.0.0."""

    vendor_add_on_spec: DesiredSoftwareSpecVendorAddOnSpec | None = attrs.field(
        default=None,
        metadata={"wire": "vendorAddOnSpec", "type": "DesiredSoftwareSpecVendorAddOnSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vendorAddOnSpec``. Since 7.0.0.0."""

    components: list[DesiredSoftwareSpecComponentSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "components", "type": "DesiredSoftwareSpecComponentSpec[]", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``components``. Since 7.0.2.0."""
