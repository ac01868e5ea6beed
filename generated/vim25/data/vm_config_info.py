# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_app_ip_assignment_info import VAppIPAssignmentInfo
    from vim25.data.v_app_ovf_section_info import VAppOvfSectionInfo
    from vim25.data.v_app_product_info import VAppProductInfo
    from vim25.data.v_app_property_info import VAppPropertyInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmConfigInfo(vmodl.DataObject):
    """Data object type ``VmConfigInfo`` (vmodl ``vim.vApp.VmConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmConfigInfo/
    """

    product: list[VAppProductInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "product", "type": "VAppProductInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``product``. Since 4.0."""

    property: list[VAppPropertyInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "VAppPropertyInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``property``. Since 4.0."""

    ip_assignment: VAppIPAssignmentInfo = attrs.field(
        metadata={"wire": "ipAssignment", "type": "VAppIPAssignmentInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAssignment``. Since 4.0."""

    eula: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "eula", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``eula``. Since 4.0."""

    ovf_section: list[VAppOvfSectionInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "ovfSection", "type": "VAppOvfSectionInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfSection``. Since 4.0."""

    ovf_environment_transport: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ovfEnvironmentTransport", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfEnvironmentTransport``. Since 4.0."""

    install_boot_required: bool = attrs.field(
        metadata={"wire": "installBootRequired", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``installBootRequired``. Since 4.0."""

    install_boot_stop_delay: int = attrs.field(
        metadata={"wire": "installBootStopDelay", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``installBootStopDelay``. Since 4.0."""
