# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualSerialPortEndPoint."""

from __future__ import annotations

import vmodl


class VirtualSerialPortEndPoint(vmodl.OpenEnum):
    """Enumerated type ``VirtualSerialPortEndPoint`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.EndPoint``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortEndPoint_enum/
    """

    CLIENT = "client"
    SERVER = "server"
