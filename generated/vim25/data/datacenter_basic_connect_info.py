# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatacenterBasicConnectInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.about_info import AboutInfo
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatacenterBasicConnectInfo(vmodl.DataObject):
    """Data object type ``DatacenterBasicConnectInfo`` (vmodl ``vim.Datacenter.BasicConnectInfo``).

    Since 6.7.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterBasicConnectInfo/
    """

    hostname: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostname", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostname``. Since 6.7.1."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "6.7.1", "secret": False},
    )
    """Wire name ``error``. Since 6.7.1."""

    server_ip: str | None = attrs.field(
        default=None,
        metadata={"wire": "serverIp", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``serverIp``. Since 6.7.1."""

    num_vm: int | None = attrs.field(
        default=None,
        metadata={"wire": "numVm", "type": "int", "since": "6.7.1", "secret": False},
    )
    """Wire name ``numVm``. Since 6.7.1."""

    num_powered_on_vm: int | None = attrs.field(
        default=None,
        metadata={"wire": "numPoweredOnVm", "type": "int", "since": "6.7.1", "secret": False},
    )
    """Wire name ``numPoweredOnVm``. Since 6.7.1."""

    host_product_info: AboutInfo | None = attrs.field(
        default=None,
        metadata={"wire": "hostProductInfo", "type": "AboutInfo", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostProductInfo``. Since 6.7.1."""

    hardware_vendor: str | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareVendor", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hardwareVendor``. Since 6.7.1."""

    hardware_model: str | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareModel", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hardwareModel``. Since 6.7.1."""
