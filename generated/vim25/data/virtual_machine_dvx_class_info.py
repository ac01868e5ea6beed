# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDvxClassInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.data.option_def import OptionDef


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDvxClassInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineDvxClassInfo`` (vmodl ``vim.vm.DvxClassInfo``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDvxClassInfo/
    """

    device_class: ElementDescription = attrs.field(
        metadata={"wire": "deviceClass", "type": "ElementDescription", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceClass``. Since 8.0.0.1."""

    vendor_name: str = attrs.field(
        metadata={"wire": "vendorName", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vendorName``. Since 8.0.0.1."""

    sriov_nic: bool = attrs.field(
        metadata={"wire": "sriovNic", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sriovNic``. Since 8.0.0.1."""

    config_params: list[OptionDef] | None = attrs.field(
        default=None,
        metadata={"wire": "configParams", "type": "OptionDef[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``configParams``. Since 8.0.0.1."""
