# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_app_ip_assignment_info import VAppIPAssignmentInfo
    from vim25.data.v_app_ovf_section_spec import VAppOvfSectionSpec
    from vim25.data.v_app_product_spec import VAppProductSpec
    from vim25.data.v_app_property_spec import VAppPropertySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigSpec(vmodl.DataObject):
    """Data object type ``VmConfigSpec`` (vmodl ``vim.vApp.VmConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigSpec/
    """

    product: list[VAppProductSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "product", "type": "VAppProductSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``product``. Since 4.0."""

    property: list[VAppPropertySpec] | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "VAppPropertySpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``property``. Since 4.0."""

    ip_assignment: VAppIPAssignmentInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ipAssignment", "type": "VAppIPAssignmentInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAssignment``. Since 4.0."""

    eula: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "eula", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``eula``. Since 4.0."""

    ovf_section: list[VAppOvfSectionSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "ovfSection", "type": "VAppOvfSectionSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfSection``. Since 4.0."""

    ovf_environment_transport: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ovfEnvironmentTransport", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfEnvironmentTransport``. Since 4.0."""

    install_boot_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "installBootRequired", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``installBootRequired``. Since 4.0."""

    install_boot_stop_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "installBootStopDelay", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``installBootStopDelay``. Since 4.0."""
